/** What functions handed to the browser use of it: test files are Node's, and have no types of a page. */
interface PageElement {
  readonly innerText: string;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  readonly className: string;
}
declare const document: {
  readonly title: string;
  readonly documentElement: PageElement;
  readonly activeElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement>;
};
