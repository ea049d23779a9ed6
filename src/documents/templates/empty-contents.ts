import {
  officeMarkup,
  type ScopeData,
  type TemplateContext,
  TemplateExtension,
  type XmlNode,
  xml,
} from 'easy-template-x';

/** A table of contents, or of figures (ECMA-376, 17.16.5.68). */
const CONTENTS = /^\s*TOC\b/iu;
/** Its marks in headings, which a list would repeat. */
const MARK = /^_Toc/u;

type Field = { readonly begin: XmlNode; code: string; isResult: boolean };

/** What is to be taken out of a part once all of it was seen. */
type Found = {
  /** The beginnings of tables of contents that end. */
  readonly begins: XmlNode[];
  /** Paragraphs that lie wholly in their results, texts and tabs of those that lie there in part, and marks. */
  readonly nodes: XmlNode[];
};

/**
 * Takes out what a program last wrote into tables of contents: copies of headings with their tags, which stand there in no
 * list, and pages of the template. The field is marked, so that Word writes it anew when it opens the paper.
 */
export function emptyContents(root: XmlNode): void {
  const { begins, nodes } = contentsIn(root);
  for (const begin of begins)
    if (xml.query.isGeneralNode(begin)) begin.attributes = { ...begin.attributes, 'w:dirty': 'true' };
  if (begins.length > 0) for (const node of nodes) xml.modify.remove(node);
}

function contentsIn(root: XmlNode): Found {
  const found: Found = { begins: [], nodes: [] };
  const open: Field[] = [];
  const marks = new Set<string | undefined>();
  /** The table of contents around a node, and what lies in it. */
  let contents: (Field & { readonly nodes: XmlNode[] }) | null = null;

  const turn = (node: XmlNode) => {
    const kind = attributeOf(node, 'w:fldCharType');
    const field = open.at(-1);
    if (kind === 'begin') open.push({ begin: node, code: '', isResult: false });
    else if (kind === 'separate' && field && !field.isResult) {
      field.isResult = true;
      if (contents === null && CONTENTS.test(field.code)) contents = { ...field, nodes: [] };
    } else if (kind === 'end' && open.pop()?.begin === contents?.begin && contents) {
      found.begins.push(contents.begin);
      found.nodes.push(...contents.nodes);
      contents = null;
    }
  };

  const walk = (node: XmlNode) => {
    const before = contents;
    const field = open.at(-1);
    if (node.nodeName === 'w:fldChar') turn(node);
    else if (node.nodeName === 'w:instrText' && field?.isResult === false) field.code += textOf(node);
    else if (node.nodeName === 'w:t') contents?.nodes.push(...(node.childNodes ?? []));
    else if (node.nodeName === 'w:tab' && officeMarkup.query.isRunNode(node.parentNode ?? node))
      contents?.nodes.push(node);
    else if (node.nodeName === 'w:bookmarkStart' && MARK.test(attributeOf(node, 'w:name') ?? '')) {
      marks.add(attributeOf(node, 'w:id'));
      found.nodes.push(node);
    } else if (node.nodeName === 'w:bookmarkEnd' && marks.has(attributeOf(node, 'w:id')))
      found.nodes.push(node);
    for (const child of node.childNodes ?? []) walk(child);
    if (before && before === contents && officeMarkup.query.isParagraphNode(node)) before.nodes.push(node);
  };
  walk(root);
  return found;
}

const attributeOf = (node: XmlNode, name: string): string | undefined =>
  xml.query.isGeneralNode(node) ? node.attributes?.[name] : undefined;

const textOf = (node: XmlNode): string =>
  xml.query.isTextNode(node) ? (node.textContent ?? '') : (node.childNodes ?? []).map(textOf).join('');

/** Does so with each part of a template before it is filled. */
export class EmptyContents extends TemplateExtension {
  override async execute(_: ScopeData, { currentPart }: TemplateContext): Promise<void> {
    emptyContents(await currentPart.xmlRoot());
  }
}
