import { madeUpRulebook } from './made-up-rulebook.ts';

/**
 * The content of the made-up rulebook with some places set to other values: `{ 'items[3].topic': 9 }`; undefined takes
 * a place away.
 */
export function changedRulebook(changes: Readonly<Record<string, unknown>>): unknown {
  const copy: unknown = structuredClone(madeUpRulebook);
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.match(/[^.[\]]+/g) ?? [];
    const holder = steps.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), copy);
    const last = steps.at(-1) ?? '';
    if (value === undefined) Reflect.deleteProperty(Object(holder), last);
    else Reflect.set(Object(holder), last, value);
  }
  return copy;
}
