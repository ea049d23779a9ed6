import { showScore } from '../../../kernel/score.ts';
import type { Severity } from '../problem.ts';
import type { PreviewView } from './preview-view.ts';

/** How the draft stands, each word the way to its part of the page. */
export function PreviewSummary({ view }: { readonly view: PreviewView }) {
  const words = view.words.preview;
  const { problems, report, sheet } = view.opened.checked;
  const counted = (severity: Severity) =>
    words.counted({
      word: words.severity[severity],
      count: problems.filter((problem) => problem.severity === severity).length,
    });
  const links = [
    { href: '#problems', text: counted('error') },
    { href: '#problems', text: counted('warning') },
    { href: '#unread', text: words.unreadGlance({ count: report.unread.length }) },
    {
      href: '#scores',
      text: words.overallGlance({ score: sheet.overall === null ? '–' : showScore(sheet.overall) }),
    },
    ...(view.isOpen ? [{ href: '#accept', text: words.acceptTitle }] : []),
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
