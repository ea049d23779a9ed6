import type { PageSpace, Point } from './page-space.ts';
import { type Pdfium, type Scratch, scratch } from './pdfium.ts';

/** A ruling line: `at` is its y (horizontal) or x (vertical), `from`–`to` its extent on the other axis. */
export type Rule = { readonly at: number; readonly from: number; readonly to: number };
export type Rules = { readonly horizontal: readonly Rule[]; readonly vertical: readonly Rule[] };

type Matrix = readonly [number, number, number, number, number, number];
type Lines = { readonly horizontal: Rule[]; readonly vertical: Rule[] };

const PATH = 2;
const FORM = 5;
const LINE_TO = 0;
const MOVE_TO = 2;
const DEEPEST_FORM = 4;
/** A filled box thinner than this is a line; programs draw rules either way. */
const THICKEST_LINE = 3;
const SHORTEST_LINE = 4;
const MOST_OBJECTS = 50_000;

/** The horizontal and vertical lines drawn on a page, touching pieces of one line joined. */
export function readRules(pdfium: Pdfium, page: number, space: PageSpace): Rules {
  const memory = scratch(pdfium);
  const lines: Lines = { horizontal: [], vertical: [] };
  const visit = (object: number, outer: Matrix, depth: number): void => {
    const type = pdfium._FPDFPageObj_GetType(object);
    if (type !== PATH && type !== FORM) return;
    const matrix = combine(matrixOf(pdfium, object, memory), outer);
    if (type === PATH) addPath(pdfium, object, (x, y) => space.toPage(...apply(matrix, x, y)), lines, memory);
    else if (depth < DEEPEST_FORM) {
      const count = Math.min(pdfium._FPDFFormObj_CountObjects(object), MOST_OBJECTS);
      for (let index = 0; index < count; index++)
        visit(pdfium._FPDFFormObj_GetObject(object, index), matrix, depth + 1);
    }
  };
  const count = Math.min(pdfium._FPDFPage_CountObjects(page), MOST_OBJECTS);
  for (let index = 0; index < count; index++)
    visit(pdfium._FPDFPage_GetObject(page, index), [1, 0, 0, 1, 0, 0], 0);
  memory.free();
  return { horizontal: joinRules(lines.horizontal), vertical: joinRules(lines.vertical) };
}

function matrixOf(pdfium: Pdfium, object: number, { float, readFloat }: Scratch): Matrix {
  if (!pdfium._FPDFPageObj_GetMatrix(object, float(0))) return [1, 0, 0, 1, 0, 0];
  return [readFloat(0), readFloat(1), readFloat(2), readFloat(3), readFloat(4), readFloat(5)];
}

const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

function combine(inner: Matrix, outer: Matrix): Matrix {
  const [a, b] = apply([outer[0], outer[1], outer[2], outer[3], 0, 0], inner[0], inner[1]);
  const [c, d] = apply([outer[0], outer[1], outer[2], outer[3], 0, 0], inner[2], inner[3]);
  return [a, b, c, d, ...apply(outer, inner[4], inner[5])];
}

type ToPage = (x: number, y: number) => Point;

function addPath(pdfium: Pdfium, path: number, toPage: ToPage, lines: Lines, memory: Scratch): void {
  const subpaths = pointsOf(pdfium, path, toPage, memory);
  pdfium._FPDFPath_GetDrawMode(path, memory.float(0), memory.float(1));
  const isFilled = memory.readInt(0) !== 0;
  const isStroked = memory.readInt(1) !== 0;
  if (!isFilled && !isStroked) return;
  for (const points of subpaths) {
    const box = boxOf(points);
    const isThin = Math.min(box.right - box.left, box.bottom - box.top) <= THICKEST_LINE;
    if (isThin) addLine(lines, { x: box.left, y: box.top }, { x: box.right, y: box.bottom });
    else if (isStroked) {
      for (const [index, point] of points.entries()) addLine(lines, points[index - 1] ?? point, point);
    }
  }
}

/** The corners of each subpath; curves end one, as they are no ruling lines. */
function pointsOf(pdfium: Pdfium, path: number, toPage: ToPage, { float, readFloat }: Scratch): Point[][] {
  const subpaths: Point[][] = [];
  const count = pdfium._FPDFPath_CountSegments(path);
  for (let index = 0; index < count; index++) {
    const segment = pdfium._FPDFPath_GetPathSegment(path, index);
    const type = pdfium._FPDFPathSegment_GetType(segment);
    pdfium._FPDFPathSegment_GetPoint(segment, float(0), float(1));
    const point = toPage(readFloat(0), readFloat(1));
    const current = subpaths.at(-1);
    if (type === LINE_TO && current) current.push(point);
    else if (type === MOVE_TO || type !== LINE_TO) subpaths.push([point]);
    const start = subpaths.at(-1)?.[0];
    if (pdfium._FPDFPathSegment_GetClose(segment) && start) subpaths.at(-1)?.push(start);
  }
  return subpaths.filter((points) => points.length > 1);
}

function boxOf(points: readonly Point[]) {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function addLine(lines: Lines, one: Point, other: Point): void {
  const width = Math.abs(one.x - other.x);
  const height = Math.abs(one.y - other.y);
  if (height <= THICKEST_LINE && width >= SHORTEST_LINE && width > height) {
    lines.horizontal.push({
      at: (one.y + other.y) / 2,
      from: Math.min(one.x, other.x),
      to: Math.max(one.x, other.x),
    });
  } else if (width <= THICKEST_LINE && height >= SHORTEST_LINE) {
    lines.vertical.push({
      at: (one.x + other.x) / 2,
      from: Math.min(one.y, other.y),
      to: Math.max(one.y, other.y),
    });
  }
}

const SAME_LINE = 2;
const TOUCHING = 3;

/** Joins pieces that lie on one line and touch; double lines and both edges of a thin box become one. */
function joinRules(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at);
  const lines: Rule[][] = [];
  for (const rule of sorted) {
    const line = lines.at(-1);
    if (line && rule.at - (line[0]?.at ?? 0) <= SAME_LINE) line.push(rule);
    else lines.push([rule]);
  }
  return lines.flatMap((line) => {
    const at = line.reduce((sum, rule) => sum + rule.at, 0) / line.length;
    const joined: { at: number; from: number; to: number }[] = [];
    for (const { from, to } of [...line].sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last && from <= last.to + TOUCHING) last.to = Math.max(last.to, to);
      else joined.push({ at, from, to });
    }
    return joined;
  });
}
