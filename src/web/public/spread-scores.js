/**
 * Spreads several lines, pasted into one score field, over the fields that follow: by their codes where the first
 * column holds codes, else downwards from where they were pasted. Without it the paste box above the fields does the same.
 */
const arabic = (text) => text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50));

class SpreadScores extends HTMLElement {
  connectedCallback() {
    this.addEventListener('paste', (event) => this.spread(event));
    this.keepFromLoss();
  }

  /** Asks before the page is left with figures that no button has sent. */
  keepFromLoss() {
    // The screen comes empty; scores that are there at once were sent, but not saved.
    let isChanged = [...this.querySelectorAll('input')].some((field) => field.value !== '');
    this.addEventListener('input', () => {
      isChanged = true;
    });
    this.closest('form')?.addEventListener('submit', () => {
      isChanged = false;
    });
    window.addEventListener('beforeunload', (event) => {
      if (isChanged) event.preventDefault();
    });
  }

  spread(event) {
    const field = event.target;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!(field instanceof HTMLInputElement) || !/[\n\t]/.test(text.trim())) return;
    const fields = [...this.querySelectorAll('input[inputmode="decimal"]')];
    const rows = text
      .replace(/\s+$/, '')
      .split(/\r\n|\n|\r/)
      .map((line) => line.split('\t').map((cell) => cell.trim()));
    const byCode = new Map(fields.map((one) => [one.name.replace(/^score-/, '').toLowerCase(), one]));
    const start = fields.indexOf(field);
    const changes = rows.flatMap((cells, at) => {
      const coded = cells.length > 1 ? byCode.get(arabic(cells[0]).toLowerCase()) : fields[start + at];
      return coded && cells.at(-1) !== '' ? [[coded, cells.at(-1)]] : [];
    });
    if (changes.length === 0) return;
    event.preventDefault();
    for (const [one, value] of changes) one.value = value;
    this.dispatchEvent(new Event('input'));
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = this.dataset.said.replace('{count}', String(changes.length));
  }
}

customElements.define('ps-spread', SpreadScores);
