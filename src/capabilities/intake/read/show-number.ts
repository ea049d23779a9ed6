/**
 * A number as the spreadsheet shows it: with the decimals and the percent sign of its format, so that what is read
 * is what stands on the sheet. Formats with neither (General) show at most ten significant digits.
 */
export function showNumber(value: number, format: string | undefined): string {
  const positive = (format ?? 'General').split(';')[0] ?? '';
  const picture = positive.replace(/\[[^\]]*\]|"[^"]*"|\\.|_./g, '');
  const decimals = /[0#?](?:[.](0*))?[^0#?]*$/.exec(picture.replaceAll(',', ''));
  if (!decimals || /General/i.test(picture)) return String(Number(value.toPrecision(10)));
  const shown = picture.includes('%') ? value * 100 : value;
  return toFixedHalfUp(shown, decimals[1]?.length ?? 0) + (picture.includes('%') ? '%' : '');
}

/** `toFixed` rounds the binary value (1.005 to "1.00"); a sheet rounds the decimal one, half away from zero. */
function toFixedHalfUp(value: number, decimals: number): string {
  const scaled = Number(`${Math.abs(value).toPrecision(15)}e${decimals}`);
  if (!Number.isFinite(scaled)) return value.toFixed(decimals);
  return (Math.sign(value) * Number(`${Math.round(scaled)}e-${decimals}`)).toFixed(decimals);
}
