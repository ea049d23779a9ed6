import { isFurniture } from './headings.ts';
import { follows } from './lines.ts';
import { keepText, type Recogniser } from './reading.ts';

/** The three paragraphs of a topic, each under its label, and what goes on from the line above. */

export const labelledParagraph: Recogniser = (line, reading, below) => {
  const text = reading.topics.labelled(line, below);
  if (text === null) return null;
  keepText(reading, line, text, true);
  return 'paragraph';
};

/** A paragraph in a table that was broken over pages: the cell of its label is empty. */
export const brokenParagraph: Recogniser = (line, reading) => {
  const { topics } = reading;
  const filled = line.cells.filter((cell) => cell !== '');
  const isLabelled = topics.endsLabel(line.cells[0] ?? '');
  if (!line.isRow || (line.cells[0] !== '' && !isLabelled) || filled.length !== (isLabelled ? 2 : 1))
    return null;
  const text = topics.restOfParagraph({ ...line, text: filled.at(-1) ?? '' });
  if (text === null) return null;
  keepText(reading, line, text, true);
  return 'same';
};

/** A heading or paragraph of a topic that goes on from the line above. */
export const restOfText: Recogniser = (line, reading) => {
  const { last, topics } = reading;
  if (!last || last.wasRow || line.isRow || isFurniture(line.text)) return null;
  const awaited = last.kind === 'paragraph' && topics.awaitsText();
  if (!follows(line.place, last.place) && !awaited) return null;
  if (last.kind === 'topic') return topics.restOfName(line) ? 'topic' : null;
  if (last.kind !== 'paragraph') return null;
  const text = topics.restOfParagraph(line);
  if (text === null) return null;
  keepText(reading, line, text, true);
  return 'paragraph';
};
