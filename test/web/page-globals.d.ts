/** What functions handed to the browser use of it: test files are Node's, and have no types of a page. */
interface PageElement {
  readonly innerText: string;
  readonly textContent: string | null;
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
declare function createImageBitmap(picture: Blob): Promise<{ readonly width: number; readonly height: number }>;
declare class OffscreenCanvas {
  constructor(width: number, height: number);
  getContext(kind: '2d'): {
    drawImage(image: { readonly width: number }, x: number, y: number): void;
    getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
  } | null;
}
