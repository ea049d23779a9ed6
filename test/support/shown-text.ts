const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a page shows, without tags and with single spaces; nothing stands between the pieces of a line of Thai. */
export const shownText = (html: string): string =>
  html
    .replace(/<span class="ps-whole">([^<]*)<\/span>/g, '$1')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/[\s\u00a0]+/g, ' ');
