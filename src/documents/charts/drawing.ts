import type { FontWeight } from '../fonts.ts';
import { OUTLINE_UNIT, outlineOf } from './thai-text.ts';

/** Deep blue carries figures, green what is full, amber what asks for attention; each also has a shape or a word. */
export const PALETTE = {
  ink: '#1c2733',
  quiet: '#5b6773',
  line: '#c9d1d9',
  track: '#e7ecf1',
  blue: '#1f4e8c',
  green: '#1d6f4a',
  amber: '#a85a00',
} as const;

export type Words = {
  readonly size: number;
  readonly colour: string;
  readonly weight?: FontWeight;
  readonly anchor?: 'start' | 'middle' | 'end';
};

/** How text comes onto a drawing: as letters a browser sets and a screen reader reads, or as outlines for print. */
export type Pen = (x: number, y: number, text: string, words: Words) => string;

export const letters: Pen = (x, y, text, { size, colour, weight = 'regular', anchor = 'start' }) =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${colour}" text-anchor="${anchor}"` +
  `${weight === 'bold' ? ' font-weight="700"' : ''}>${escapeXml(text)}</text>`;

export const outlined: Pen = (x, y, text, { size, colour, weight = 'regular', anchor = 'start' }) => {
  const { path, width } = outlineOf(text, weight, size);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return `<path transform="translate(${round(left)} ${round(y)})scale(${OUTLINE_UNIT})" fill="${colour}" d="${path}"/>`;
};

export type Naming = {
  /** Unique on the page; the title and the description take their ids from it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
};

/** What is drawn, before it is for a page or for paper. */
export type Sketch = { readonly body: string; readonly width: number; readonly height: number };

/** An accessible image for a page: no script, no style attribute, nothing from outside. */
export function svgForPage(kind: string, { body, width, height }: Sketch, naming: Naming): string {
  const id = escapeXml(naming.id);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart chart--${kind}" viewBox="0 0 ${round(width)} ${round(height)}" ` +
    `role="img" aria-labelledby="${id}-title ${id}-desc" font-family="Sarabun, sans-serif" focusable="false">` +
    `<title id="${id}-title">${escapeXml(naming.title)}</title><desc id="${id}-desc">${escapeXml(naming.description)}</desc>` +
    `<g aria-hidden="true">${body}</g></svg>`
  );
}

export type Drawing = { readonly svg: string; readonly width: number; readonly height: number };

/** A drawing for paper: its words are outlines, its description stands where it is placed. */
export function svgForPrint({ body, width, height }: Sketch): Drawing {
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`;
  return { svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${body}</svg>`, width, height };
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}
