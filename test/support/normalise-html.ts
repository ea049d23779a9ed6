import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/**
 * HTML in a form in which two spellings of the same page are equal: attributes in order of name, classes with single
 * spaces, white space between elements dropped and within text reduced to one space, one element or text a line.
 */
export function normaliseHtml(html: string): string {
  return parseFragment(html)
    .childNodes.flatMap((node) => lines(node, ''))
    .join('\n');
}

function lines(node: Node, indent: string): string[] {
  if (node.nodeName === '#text') {
    const text = 'value' in node ? node.value.replace(/\s+/g, ' ').trim() : '';
    return text ? [indent + text] : [];
  }
  if (!('attrs' in node)) return [];
  const attributes = node.attrs
    .map(({ name, value }) => `${name}="${name === 'class' ? value.trim().replace(/\s+/g, ' ') : value}"`)
    .sort();
  return [
    `${indent}<${[node.tagName, ...attributes].join(' ')}>`,
    ...node.childNodes.flatMap((child) => lines(child, `${indent}  `)),
  ];
}
