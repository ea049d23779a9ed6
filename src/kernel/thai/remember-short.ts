const [MOST, LONGEST] = [10_000, 120];

/** A function of texts that remembers what it gave for short ones; some megabytes at most, then it begins anew. */
export function rememberShort<Value>(of: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = of(text);
    if (known.size >= MOST) known.clear();
    if (text.length <= LONGEST) known.set(text, value);
    return value;
  };
}
