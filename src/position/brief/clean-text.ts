/**
 * Untrusted text made fit for a document: white space folded into blanks; control characters, direction overrides and marks, zero-width
 * joints, lone surrogates and code points that XML forbids shown as `�`.
 */
export function cleanText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNFIT, '\ufffd').trim();
}

const UNFIT =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Cut at a word's end, with an ellipsis where something is left out. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(' ', longest);
  const end = cut < longest / 2 ? longest : cut;
  const last = text.charCodeAt(end - 1);
  const whole = last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
  return `${text.slice(0, whole).replace(/[\s,;:–—…]+$/u, '')} …`;
}
