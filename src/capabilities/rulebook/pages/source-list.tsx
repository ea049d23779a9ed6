import { Link } from '../../../web/components/link.tsx';
import { describeSource } from '../provenance.ts';
import type { ShownRulebook } from './shown-rulebook.ts';
import { sourceAnchor } from './source-anchor.ts';

const ADDRESS = /https?:\/\/[^\s()]+/;

/** The sources in full; an address is a link. */
export function SourceList({ rulebook, language }: ShownRulebook) {
  return (
    <dl class="ps-words">
      {Object.keys(rulebook.sources).map((key) => {
        const { name, text } = describeSource(rulebook, key, language);
        return (
          <div class="ps-words__entry">
            <dt class="ps-words__word" id={sourceAnchor(key)} tabindex={-1}>
              {name}
            </dt>
            <dd class="ps-words__meaning">
              <WithLink text={text} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function WithLink({ text }: { readonly text: string }) {
  const found = ADDRESS.exec(text);
  if (!found) return <>{text}</>;
  const [address] = found;
  return (
    <>
      {text.slice(0, found.index)}
      <Link href={address}>{decoded(address)}</Link>
      {text.slice(found.index + address.length)}
    </>
  );
}

/** An address as a person reads it; as it stands where it is not well formed. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
