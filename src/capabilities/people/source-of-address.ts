/**
 * The source that an address stands for: an IPv4 address itself, of IPv6 the network of one customer (its first 64
 * bits), since whoever has one of its addresses has all. As proxies write it, too: `1.2.3.4:5678`, `[::1]:443`. Null for
 * what is no address.
 */
export function sourceOfAddress(address: string): string | null {
  const [, bracketed, withPort] = /^(?:\[([^\]]*)\](?::\d{1,5})?|([\d.]+):\d{1,5})$/.exec(address) ?? [];
  const plain = (bracketed ?? withPort ?? address).replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  return isIPv4(plain) ? plain : networkOf(plain.toLowerCase());
}

const isIPv4 = (text: string): boolean =>
  /^\d{1,3}(\.\d{1,3}){3}$/.test(text) && text.split('.').every((part) => Number(part) <= 255);

function networkOf(text: string): string | null {
  const halves = text.split('::');
  const [before = [], after = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const given = before.length + after.length;
  const isWhole = halves.length === 2 ? given < 8 : halves.length === 1 && given === 8;
  if (!isWhole || ![...before, ...after].every((group) => /^[0-9a-f]{1,4}$/.test(group))) return null;
  const groups = [...before, ...Array.from({ length: 8 - given }, () => '0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
