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
 * Repeats a list as an official expects it to be repeated: a paragraph that begins and ends with the list's tags is
 * repeated as a paragraph, and tags that stand alone in paragraphs of their own leave none behind. The library's own
 * ways are kept for rows of tables and for a list within a line.
 */
export class RepeatList extends LoopPlugin {
  override containerTagReplacements(tags: Tag[], data: ScopeData, context: TemplateContext): Promise<void> {
    const [open, close] = [tags[0], tags.at(-1)];
    if (open?.placement === 'TextNode' && close?.placement === 'TextNode') {
      const first = officeMarkup.query.containingParagraphNode(open.xmlTextNode);
      const last = officeMarkup.query.containingParagraphNode(close.xmlTextNode);
      const isWhole =
        first === last
          ? textOf(first).trim().startsWith(open.rawText) && textOf(last).trim().endsWith(close.rawText)
          : isAlone(first, open.rawText) &&
            isAlone(last, close.rawText) &&
            moveInwards(open, first, close, last);
      if (isWhole) open.options = { loopOver: 'paragraph' };
    }
    return super.containerTagReplacements(tags, data, context);
  }
}

const isAlone = (paragraph: XmlNode, tag: string) => textOf(paragraph).trim() === tag;

const textOf = (node: XmlNode): string =>
  xml.query.isTextNode(node) ? (node.textContent ?? '') : (node.childNodes ?? []).map(textOf).join('');

type TextTag = Extract<Tag, { placement: 'TextNode' }>;

/** Moves tags that stand alone into the paragraphs next to them; false when there are none. */
function moveInwards(open: TextTag, first: XmlNode, close: TextTag, last: XmlNode): boolean {
  const siblings = last.parentNode?.childNodes ?? [];
  const [next, previous] = [first.nextSibling, siblings[siblings.indexOf(last) - 1]];
  const isBetween =
    first.parentNode === last.parentNode &&
    next &&
    previous &&
    next !== last &&
    [next, previous].every((node) => officeMarkup.query.isParagraphNode(node));
  if (!isBetween) return false;
  const opening = officeMarkup.query.containingRunNode(open.xmlTextNode);
  const closing = officeMarkup.query.containingRunNode(close.xmlTextNode);
  xml.modify.remove(opening);
  xml.modify.remove(closing);
  const afterProperties = officeMarkup.query.findParagraphPropertiesNode(next) ? 1 : 0;
  xml.modify.insertChild(next, opening, afterProperties);
  xml.modify.appendChild(previous, closing);
  xml.modify.remove(first);
  xml.modify.remove(last);
  return true;
}
