import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentTyped } from './content-from.ts';
import { contentOf, contentOfText, storedOf } from './measure-content.ts';

test('a content is the same as JSON, as a text, and as a text that was read before', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.array(fc.string()),
      fc.bigInt(),
      (title, evidence, budget) => {
        const content = { ...contentTyped(title), evidence, budget };
        const { content: json, budget_satang } = storedOf(content);
        expect(contentOf({ content: JSON.parse(json), budget_satang })).toEqual(content);
        for (const _ of ['first', 'again']) expect(contentOfText(json, budget_satang)).toEqual(content);
      },
    ),
  );
});

test.each(['{}', '{"title":1}', 'no JSON'])('of a text that no version wrote nothing is made: %s', (json) => {
  for (const _ of ['first', 'again']) expect(() => contentOfText(json, 0n)).toThrow();
});
