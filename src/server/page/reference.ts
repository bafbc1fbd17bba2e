/** The reference at /reference: the OpenAPI document as a page that fetches nothing. */
import { escaped } from './html.ts';

interface Schema {
  readonly [key: string]: unknown;
}
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly {
    name: string;
    in: string;
    required?: boolean;
    schema?: Schema;
    description?: string;
  }[];
  readonly requestBody?: { content: Record<string, { schema?: Schema }>; description?: string };
  readonly responses: Record<string, { description: string; content?: Record<string, { schema?: Schema }> }>;
}
export interface ApiDocument {
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Record<string, Record<string, Operation>>;
}

export function referencePage(document: ApiDocument): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const tags = [...new Set(operations.map(({ operation }) => operation.tags?.[0] ?? ''))];
  const links = tags.map((tag) => `<li><a href="#${escaped(tag)}">${escaped(tag)}</a></li>`).join('');
  const sections = tags.map((tag) => {
    const own = operations.filter(({ operation }) => (operation.tags?.[0] ?? '') === tag).map(operationHtml);
    return `<section id="${escaped(tag)}"><h2>${escaped(tag)}</h2>${own.join('')}</section>`;
  });
  const title = escaped(`${document.info.title} ${document.info.version}`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><link rel="stylesheet" href="/reference.css"></head><body>
<nav aria-label="Parts"><h1>${title}</h1><p><a href="/openapi.json">openapi.json</a></p><ul>${links}</ul></nav>
<main>${sections.join('')}</main></body></html>`;
}

function operationHtml({ path, method, operation }: { path: string; method: string; operation: Operation }): string {
  const { operationId, summary, parameters = [], requestBody, responses } = operation;
  const rows = parameters.map(
    ({ name, in: where, required, schema, description }) =>
      `<tr><td><code>${escaped(name)}</code></td><td>${escaped(where)}${required ? ', required' : ''}</td><td><code>${escaped(shapeOf(schema, 0))}</code></td><td>${escaped(description ?? String(schema?.description ?? ''))}</td></tr>`,
  );
  const table =
    rows.length === 0
      ? ''
      : `<table><tr><th>parameter</th><th>in</th><th>value</th><th></th></tr>${rows.join('')}</table>`;
  const body = requestBody ? `<h4>Body</h4>${contentHtml(requestBody.content, requestBody.description)}` : '';
  const answers = Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([status, { content }]) => `<h4>${escaped(status)}</h4>${contentHtml(content ?? {})}`);
  return `<article id="${escaped(operationId)}"><h3><b>${escaped(method)}</b> <code>${escaped(path)}</code></h3><p>${escaped(summary)}.</p>${table}${body}${answers.join('')}</article>`;
}

function contentHtml(content: Record<string, { schema?: Schema }>, description = ''): string {
  return Object.entries(content)
    .map(
      ([type, { schema }]) =>
        `<p>${escaped([type, description].filter(Boolean).join(': '))}</p><details><summary>shape</summary><pre>${escaped(shapeOf(schema, 0))}</pre></details>`,
    )
    .join('');
}

/** How deep a shape is written out. */
const DEEPEST = 6;

/** A schema in the manner of a type. */
function shapeOf(schema: Schema | undefined, depth: number): string {
  if (!schema || depth > DEEPEST) return '…';
  const of = (one: unknown) => shapeOf(one as Schema, depth + 1);
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if ('const' in schema) return JSON.stringify(schema.const);
  const choice = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (Array.isArray(choice))
    return choice.map((one) => shapeOf(one as Schema, depth)).join(schema.allOf ? ' & ' : ' | ');
  const type = Array.isArray(schema.type) ? schema.type.join(' | ') : String(schema.type ?? 'any');
  if (schema.properties) return objectShape(schema, depth);
  if (schema.items) return `[${of(schema.items)}]`;
  if (Array.isArray(schema.prefixItems)) return `[${schema.prefixItems.map(of).join(', ')}]`;
  if (schema.additionalProperties && typeof schema.additionalProperties === 'object') {
    return `{ [name]: ${of(schema.additionalProperties)} }`;
  }
  return typeof schema.format === 'string' ? `${type} (${schema.format})` : type;
}

function objectShape(schema: Schema, depth: number): string {
  const indent = '  '.repeat(depth);
  const required = new Set(Array.isArray(schema.required) ? schema.required : []);
  const lines = Object.entries(schema.properties as Record<string, Schema>).map(
    ([name, one]) => `${indent}  ${name}${required.has(name) ? '' : '?'}: ${shapeOf(one, depth + 1)}`,
  );
  return `{\n${lines.join('\n')}\n${indent}}`;
}

export const REFERENCE_STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{margin:0;display:grid;grid-template-columns:16rem 1fr;gap:2rem;max-width:80rem}
nav{position:sticky;top:0;align-self:start;height:100vh;overflow:auto;padding:1rem}
nav h1{font-size:1rem}main{padding:1rem;min-width:0}article{border-top:1px solid #8886;padding:.5rem 0 1rem}
h3{font-size:1rem;overflow-wrap:anywhere}table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0}
pre{overflow:auto;background:#8881;padding:.6rem}code{overflow-wrap:anywhere}
@media(max-width:45rem){body{display:block}nav{position:static;height:auto}}
`;
