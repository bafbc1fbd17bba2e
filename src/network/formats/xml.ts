import { XMLParser } from 'fast-xml-parser';
import { NetworkFileError } from './network-table.ts';

/** Text fit for XML 1.0: markup escaped, characters that XML forbids (most controls, lone surrogates) dropped. */
export function xmlText(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** An XML document as plain elements. Throws a NetworkFileError if it is not well formed. */
export function parseXml(text: string): XmlElement {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: true,
    htmlEntities: true,
    ignoreDeclaration: true,
  });
  let nodes: RawNode[];
  try {
    nodes = parser.parse(text, true) as RawNode[];
  } catch (error) {
    throw new NetworkFileError(`not well-formed XML: ${error instanceof Error ? error.message : String(error)}`);
  }
  const [root] = nodes.flatMap(toElement);
  if (!root) throw new NetworkFileError('there is no XML element');
  return root;
}

type RawNode = Readonly<Record<string, unknown>>;

function toElement(node: RawNode): XmlElement[] {
  const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
  if (name === undefined || name.startsWith('?') || name.startsWith('!')) return [];
  const inner = node[name] as readonly RawNode[];
  return [
    {
      name,
      attributes: (node[':@'] ?? {}) as Record<string, string>,
      children: inner.flatMap(toElement),
      text: inner.map((child) => String(child['#text'] ?? '')).join(''),
    },
  ];
}

/** All elements of a name below one, at any depth. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}
