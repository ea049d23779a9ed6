import type { z } from 'zod';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { faultIn, type LibraryFault, structureFaults } from './library-fault.ts';
import {
  effortsSchema,
  type Measure,
  type MeasureLibrary,
  measureGroupSchema,
  officesSchema,
} from './measure.ts';

/** A file of the library as parsed JSON, with the name under which a fault is reported. */
export type LibraryFile = { readonly name: string; readonly content: unknown };

export type LibraryFiles = {
  readonly offices: LibraryFile;
  readonly efforts: LibraryFile;
  readonly groups: readonly LibraryFile[];
};

/** Takes the files of a measure library; refuses with every fault of structure, else with every fault of sense. */
export function parseLibrary(files: LibraryFiles): Result<MeasureLibrary, readonly LibraryFault[]> {
  const offices = parse(files.offices, officesSchema);
  const efforts = parse(files.efforts, effortsSchema);
  const groups = files.groups.map((file) => ({ file, parsed: parse(file, measureGroupSchema) }));
  const misshapen = [offices, efforts, ...groups.map(({ parsed }) => parsed)].flatMap((parsed) =>
    parsed.ok ? [] : parsed.refusal,
  );
  if (!offices.ok || !efforts.ok || misshapen.length > 0) return refuse(misshapen);

  const placed = groups.flatMap(({ file, parsed }) =>
    parsed.ok ? parsed.value.measures.map((measure) => ({ file: file.name, measure })) : [],
  );
  const library: MeasureLibrary = {
    measures: placed.map(({ measure }) => measure),
    offices: new Map(offices.value.offices.map((office) => [office.id, office])),
    efforts: new Map(efforts.value.efforts.map((effort) => [effort.effort, effort])),
    capacity: efforts.value.capacity,
  };
  const faults = [...repeatedIds(placed), ...unknownNames(placed, library)];
  return faults.length === 0 ? ok(library) : refuse(faults);
}

type Placed = { readonly file: string; readonly measure: Measure };

function repeatedIds(placed: readonly Placed[]): LibraryFault[] {
  const seen = new Set<string>();
  return placed.flatMap(({ file, measure: { id } }) => {
    if (seen.has(id)) return [faultIn(file, (say) => say.repeated({ id }))];
    seen.add(id);
    return [];
  });
}

function unknownNames(placed: readonly Placed[], { offices, efforts }: MeasureLibrary): LibraryFault[] {
  return placed.flatMap(({ file, measure: { id, offices: named, monitoring, effort } }) => {
    const strangers = new Set([...named, monitoring.by, monitoring.to].filter((name) => !offices.has(name)));
    const lacking = efforts.has(effort) ? [] : [faultIn(file, (say) => say.unknownEffort({ id, effort }))];
    return [
      ...[...strangers].map((office) => faultIn(file, (say) => say.unknownOffice({ id, office }))),
      ...lacking,
    ];
  });
}

function parse<Schema extends z.ZodType>(
  file: LibraryFile,
  schema: Schema,
): Result<z.output<Schema>, readonly LibraryFault[]> {
  const parsed = schema.safeParse(file.content);
  return parsed.success ? ok(parsed.data) : refuse(structureFaults(file.name, parsed.error));
}
