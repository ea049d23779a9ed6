import { showScore } from '../../../kernel/score.ts';
import { OVERALL } from '../../rulebook/index.ts';
import type { Severity } from '../problem.ts';
import { countOf } from './matters.ts';
import type { PreviewView } from './preview-view.ts';

/** How the draft stands, each word the way to its part of the page. */
export function PreviewSummary({ view }: { readonly view: PreviewView }) {
  const words = view.words.preview;
  const { report } = view.opened.checked;
  const counted = (severity: Severity) =>
    words.counted({
      word: words.severity[severity],
      count: countOf(view.matters, severity),
    });
  const setAside = report.unread.filter(({ reason }) => reason !== 'not-understood').length;
  const links = [
    { href: '#problems', text: counted('error') },
    { href: '#problems', text: counted('warning') },
    { href: '#unread', text: words.unreadGlance({ count: report.unread.length - setAside }) },
    ...(setAside > 0 ? [{ href: '#unread', text: words.setAsideGlance({ count: setAside }) }] : []),
    { href: '#scores', text: overallIn(view) },
    ...(view.isToAccept ? [{ href: '#accept', text: words.acceptTitle }] : []),
  ];
  return (
    <nav aria-label={words.glance}>
      <ul class="ps-glance">
        {links.map(({ href, text }) => (
          <li>
            <a class="ps-glance__link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function overallIn({ used, computed, words: { preview } }: PreviewView): string {
  const [score, follows] = [used.get(OVERALL), computed.get(OVERALL)];
  if (score !== undefined) return preview.overallGlance({ score: showScore(score) });
  return follows === undefined
    ? preview.overallUnknown
    : preview.overallComputed({ score: showScore(follows) });
}
