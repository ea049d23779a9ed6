import { ImagePlugin, type ScopeData, type Tag, type TemplateContext, xml } from 'easy-template-x';

/** What the library's picture takes for declared, which a part without pictures need not declare. */
const NAMESPACES = {
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** Puts a picture in place of a tag, in any part of a document. */
export class PlaceFigure extends ImagePlugin {
  override async simpleTagReplacements(tag: Tag, data: ScopeData, context: TemplateContext): Promise<void> {
    const root = await context.currentPart.xmlRoot();
    if (xml.query.isGeneralNode(root)) root.attributes = { ...NAMESPACES, ...root.attributes };
    await super.simpleTagReplacements(tag, data, context);
  }
}
