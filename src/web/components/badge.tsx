import { type Content, classNames } from './common.ts';

/** What a colour repeats: good, wanting attention, or neither. Never the only bearer of a meaning. */
export type Tone = 'good' | 'attention' | 'plain';

/** The level reached, as a word. */
export function Badge({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: Content }) {
  return <strong class={classNames('ps-badge', tone !== 'plain' && `ps-badge--${tone}`)}>{children}</strong>;
}
