/** A part of an agency (ส่วนราชการภายใน); its id stays when its name changes. */
export type Unit = { readonly unitId: string; readonly name: string };

/**
 * Which of the units there are the names of a new list mean, name by name; null for a new unit. A name that stays is the
 * same unit wherever it stands. Where as many names came as went between two that stay, each took the name of the one in
 * its place: so a unit that is renamed in its line keeps its people and what it was asked.
 */
export function matchUnits(units: readonly Unit[], names: readonly string[]): readonly (string | null)[] {
  const idOf = new Map(units.map(({ name, unitId }) => [name, unitId]));
  const staying = new Set(names.filter((name) => idOf.has(name)));
  const gone = stretchesBetween(
    units.map(({ name }) => name),
    staying,
  );
  const come = stretchesBetween(names, staying);
  const renamed = new Map<string, string>();
  for (const [between, arrived] of come) {
    const left = gone.get(between) ?? [];
    if (left.length === arrived.length)
      for (const [at, name] of arrived.entries()) renamed.set(name, left[at] ?? '');
  }
  return names.map((name) => idOf.get(name) ?? idOf.get(renamed.get(name) ?? '') ?? null);
}

/** The runs of names that do not stay, by the two names that stay around them. */
function stretchesBetween(
  names: readonly string[],
  staying: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const stretches = new Map<string, readonly string[]>();
  let before = '';
  let run: string[] = [];
  for (const name of [...names, '']) {
    if (name !== '' && !staying.has(name)) {
      run.push(name);
      continue;
    }
    if (run.length > 0) stretches.set(JSON.stringify([before, name]), run);
    before = name;
    run = [];
  }
  return stretches;
}
