import type { Content } from './common.ts';

export type KeyFigure = { readonly name: Content; readonly value: Content; readonly note?: Content };

/** A few numbers that answer the first question of a page, side by side. */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  return (
    <dl class="ps-key-figures">
      {figures.map(({ name, value, note }) => (
        <div class="ps-key-figures__entry">
          <dt class="ps-key-figures__name">{name}</dt>
          <dd class="ps-key-figures__value">{value}</dd>
          {note && <dd class="ps-key-figures__note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
