import { Link } from './link.tsx';
import { useWords } from './words.ts';

export type PagerProps = {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** What is paged, for whoever hears a list of navigations. */
  readonly label: string;
  readonly addressOf: (page: number) => string;
};

/** The way through a long list, a page at a time; nothing where it has one page. */
export function Pager({ page, pages, label, addressOf }: PagerProps) {
  const words = useWords().pager;
  if (pages <= 1) return null;
  const to = (target: number, text: string) =>
    target >= 1 && target <= pages && target !== page && <Link href={addressOf(target)}>{text}</Link>;
  return (
    <nav class="ps-pager ps-no-print" aria-label={label}>
      {to(page > 2 ? 1 : 0, words.first)}
      {to(page - 1, words.previous)}
      <span class="ps-pager__here">{words.here({ page, pages })}</span>
      {to(page + 1, words.next)}
      {to(page < pages - 1 ? pages : 0, words.last)}
    </nav>
  );
}

/** The page that an address asks for, within what there is; the first for anything else. */
export function pageAsked(text: string | undefined, pages: number): number {
  const page = /^[1-9]\d{0,6}$/.test(text ?? '') ? Number(text) : 1;
  return Math.max(1, Math.min(page, pages));
}
