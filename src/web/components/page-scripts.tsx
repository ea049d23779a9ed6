import { createContext, useContext } from 'hono/jsx';

/** The scripts of ours for which the components of a page have asked, each once; null outside of a frame. */
export const ScriptsOnPage = createContext<Set<string> | null>(null);

/** Asks that the page loads a script of ours, of `public/`, after what it holds. */
export function useScript(name: string): void {
  useContext(ScriptsOnPage)?.add(name);
}

/** Loads what was asked for; stands after whatever may ask. */
export function PageScripts(props: {
  readonly scripts: ReadonlySet<string>;
  readonly asset: (name: string) => string;
}) {
  return (
    <>
      {[...props.scripts].map((name) => (
        <script type="module" src={props.asset(name)} />
      ))}
    </>
  );
}
