import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRulebook } from '../../../test/support/any-rulebook.ts';
import { madeUpRulebook } from '../../../test/support/made-up-rulebook.ts';
import { indexOf } from './index.ts';

describe('indexOf', () => {
  it('finds every entry of a rulebook by its id and every item’s instrument', () => {
    fc.assert(
      fc.property(anyRulebook, (book) => {
        const index = indexOf(book);
        expect([...index.items.values()]).toEqual(book.items);
        expect([...index.indicators.keys()]).toEqual(book.indicators.map(({ id }) => id));
        expect([...index.instrumentOfItem.keys()]).toEqual(book.items.map(({ id }) => id));
        expect([...index.itemsOfTopic.values()].flat().length).toBe(book.items.length);
      }),
    );
  });

  it('knows the instrument and the topic of an item of the made-up rulebook', () => {
    const { instrumentOfItem, itemsOfTopic, topics } = indexOf(madeUpRulebook);
    expect(instrumentOfItem.get('P7')?.id).toBe('PUBLIC');
    expect(itemsOfTopic.get(1)?.map(({ id }) => id)).toEqual(['Q1', 'Q2', 'D3', 'D4']);
    expect(topics.get(5)?.name.en).toBe('Preventing and reporting wrongs');
  });

  it('is made once for a rulebook', () => {
    expect(indexOf(madeUpRulebook)).toBe(indexOf(madeUpRulebook));
  });
});
