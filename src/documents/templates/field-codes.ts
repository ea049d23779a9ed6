/** Fields that fetch something from elsewhere, or run something (ECMA-376, 17.16.5). */
const FETCHING_FIELD =
  /^\W*(?:DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|RD|MACROBUTTON)\b/iu;

/** A field between its beginning and its end; what stands after its separator is its result. */
type Field = { readonly whole: string[]; readonly instructions: string[]; isResult: boolean };

export type FieldCodes = {
  readonly mark: (kind: string) => void;
  /** All text of a part, and whether it stands in an element for instructions. */
  readonly text: (text: string, isInstruction: boolean) => void;
  /** A field that is written whole, in an attribute. */
  readonly simple: (code: string) => void;
  /** Whether any field fetches, also one that does not end. */
  readonly fetches: () => boolean;
};

/**
 * The codes of a part's fields, which lie within each other and are parted over runs. All text up to the separator counts
 * as code, whatever holds it, with and without what is no instruction (deleted text, `w:t`), and each piece for itself:
 * programs differ in what they read. A field whose name is another's result could become any.
 */
export function readFieldCodes(): FieldCodes {
  const open: Field[] = [];
  let fetches = false;
  const test = (code: string) => {
    fetches ||= FETCHING_FIELD.test(code);
  };
  const close = (field: Field | undefined) => {
    test(field?.whole.join('') ?? '');
    test(field?.instructions.join('') ?? '');
  };
  return {
    mark: (kind) => {
      const around = open.at(-1);
      if (kind === 'begin') {
        fetches ||= around?.isResult === false && around.instructions.every((piece) => piece.trim() === '');
        open.push({ whole: [], instructions: [], isResult: false });
      } else if (kind === 'separate' && around) around.isResult = true;
      else if (kind === 'end') close(open.pop());
    },
    text: (text, isInstruction) => {
      // The result of a field within a code is part of that code.
      const field = open.findLast(({ isResult }) => !isResult);
      if (!field) return;
      test(text);
      field.whole.push(text);
      if (isInstruction) field.instructions.push(text);
    },
    simple: test,
    fetches: () => {
      for (const field of open.splice(0)) close(field);
      return fetches;
    },
  };
}
