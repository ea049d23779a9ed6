import {
  LoopPlugin,
  officeMarkup,
  type ScopeData,
  type Tag,
  type TemplateContext,
  type XmlNode,
  xml,
} from 'easy-template-x';

/**
 * Repeats a list as an official expects it to be repeated: where it begins and ends with paragraphs, they are repeated with
 * all that stands between them, tables too, and tags that stand alone in paragraphs of their own leave none behind. The
 * library's own ways are kept for rows of tables and for a list within a line.
 */
export class RepeatList extends LoopPlugin {
  override containerTagReplacements(tags: Tag[], data: ScopeData, context: TemplateContext): Promise<void> {
    const [open, close] = [tags[0], tags.at(-1)];
    if (open?.placement === 'TextNode' && close?.placement === 'TextNode' && isOfParagraphs(open, close)) {
      keepSection(officeMarkup.query.containingParagraphNode(close.xmlTextNode));
      moveInwards(open, close);
      open.options = { loopOver: 'paragraph' };
    }
    return super.containerTagReplacements(tags, data, context);
  }
}

type TextTag = Extract<Tag, { placement: 'TextNode' }>;

/** Nothing stands before the list in its first paragraph, nothing after it in its last, and both lie side by side. */
function isOfParagraphs(open: TextTag, close: TextTag): boolean {
  const first = officeMarkup.query.containingParagraphNode(open.xmlTextNode);
  const last = officeMarkup.query.containingParagraphNode(close.xmlTextNode);
  return (
    first.parentNode === last.parentNode &&
    textsOf(first)[0] === open.xmlTextNode &&
    textsOf(last).at(-1) === close.xmlTextNode
  );
}

/** The texts of a paragraph that are not blank; each tag is a text of its own. */
const textsOf = (node: XmlNode): readonly XmlNode[] =>
  xml.query.isTextNode(node)
    ? (node.textContent ?? '').trim() === ''
      ? []
      : [node]
    : (node.childNodes ?? []).flatMap(textsOf);

/** Moves each tag that stands alone into the paragraph next to it, if there is one, and takes its own away. */
function moveInwards(open: TextTag, close: TextTag): void {
  const first = officeMarkup.query.containingParagraphNode(open.xmlTextNode);
  const last = officeMarkup.query.containingParagraphNode(close.xmlTextNode);
  if (first === last) return;
  const siblings = last.parentNode?.childNodes ?? [];
  const [next, previous] = [first.nextSibling, siblings[siblings.indexOf(last) - 1]];
  if (next && next !== last && isAlone(first, open) && officeMarkup.query.isParagraphNode(next)) {
    const run = officeMarkup.query.containingRunNode(open.xmlTextNode);
    xml.modify.remove(run);
    xml.modify.insertChild(next, run, officeMarkup.query.findParagraphPropertiesNode(next) ? 1 : 0);
    xml.modify.remove(first);
  }
  if (previous && isAlone(last, close) && officeMarkup.query.isParagraphNode(previous)) {
    const run = officeMarkup.query.containingRunNode(close.xmlTextNode);
    xml.modify.remove(run);
    xml.modify.appendChild(previous, run);
    xml.modify.remove(last);
  }
}

const isAlone = (paragraph: XmlNode, tag: TextTag) =>
  textsOf(paragraph).every((text) => text === tag.xmlTextNode) && !sectionOf(paragraph);

/** The end of a section, which stands in its last paragraph (ECMA-376, 17.6.17). */
function sectionOf(paragraph: XmlNode): XmlNode | undefined {
  const properties = officeMarkup.query.findParagraphPropertiesNode(paragraph);
  return properties?.childNodes?.find(({ nodeName }) => nodeName === 'w:sectPr');
}

/** A section that ends with a list ends after it, and not with each of its rows. */
function keepSection(last: XmlNode): void {
  const section = sectionOf(last);
  if (!section) return;
  xml.modify.remove(section);
  const properties = xml.create.generalNode('w:pPr', { childNodes: [section] });
  xml.modify.insertAfter(xml.create.generalNode('w:p', { childNodes: [properties] }), last);
}
