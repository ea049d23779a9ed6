/**
 * Keeps and checks what is typed, from field to field, on the screen for typing scores. Each changed field sends the form;
 * the answer holds the parts of the page that follow from it. Rules and words are the server's. Without it the page's
 * buttons do the same.
 */
class TypedScores extends HTMLElement {
  /** Something was typed that was not sent yet. */
  isChanged = false;
  /** A field was left while another was on its way. */
  isDue = false;
  isSending = false;
  hasFailed = false;

  connectedCallback() {
    this.form = this.querySelector('form');
    this.addEventListener('input', ({ target }) => {
      if (target.name !== 'paste') this.isChanged = true;
    });
    this.addEventListener('change', ({ target }) => {
      if (target.name !== 'paste') this.keep();
    });
    this.addEventListener('keydown', (event) => this.goOn(event));
    this.addEventListener('paste', (event) => this.spread(event));
    this.form.addEventListener('submit', () => {
      this.isChanged = false;
      this.hasFailed = false;
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.keep();
    });
    window.addEventListener('online', () => this.keep());
    window.addEventListener('beforeunload', (event) => {
      if (this.hasFailed) event.preventDefault();
      else this.keep();
    });
  }

  async keep() {
    this.isDue = this.isChanged;
    if (!this.isChanged || this.isSending) return;
    this.isSending = true;
    this.isChanged = false;
    const sent = new FormData(this.form);
    sent.delete('paste');
    try {
      const answer = await fetch(this.dataset.keep, {
        method: 'POST',
        body: new URLSearchParams(sent),
        // What was typed last reaches the server also when the page is left at once.
        keepalive: true,
      });
      if (!answer.ok) throw new Error(`${answer.status}`);
      this.show(new DOMParser().parseFromString(await answer.text(), 'text/html'), sent);
      this.hasFailed = false;
    } catch {
      this.isChanged = true;
      this.hasFailed = true;
      this.isDue = false;
      this.say(this.dataset.notKept);
    }
    this.isSending = false;
    if (this.isDue) this.keep();
  }

  /** Puts the answer's parts in their places, and what another window typed into fields untouched since they were sent. */
  show(answer, sent) {
    for (const place of this.querySelectorAll('[data-live]')) {
      const part = answer.querySelector(`[data-live="${place.dataset.live}"]`);
      if (part && part.innerHTML !== place.innerHTML) place.replaceChildren(...part.childNodes);
    }
    for (const { name, value } of answer.querySelectorAll('input')) {
      const field = this.form.elements.namedItem(name);
      if (field.value === (sent.get(name) ?? '')) field.value = value;
    }
    for (const field of this.scoreFields()) {
      const isWrong = this.querySelector(`#${CSS.escape(field.id)}-error`) !== null;
      field.classList.toggle('govuk-input--error', isWrong);
      field.closest('.ps-score').classList.toggle('ps-score--wrong', isWrong);
      if (isWrong) field.setAttribute('aria-invalid', 'true');
      else field.removeAttribute('aria-invalid');
    }
  }

  say(sentence) {
    const place = this.querySelector('[data-live="kept"]');
    const words = document.createElement('strong');
    words.className = 'ps-kept__wrong';
    words.textContent = sentence;
    place.replaceChildren(words);
  }

  scoreFields() {
    return [...this.querySelectorAll('input[inputmode="decimal"]')];
  }

  /** Enter goes to the next field; at the last one it stays. */
  goOn(event) {
    const fields = this.scoreFields();
    const at = fields.indexOf(event.target);
    if (event.key !== 'Enter' || event.isComposing || at < 0) return;
    event.preventDefault();
    const next = fields[at + 1];
    if (next) {
      next.focus();
      next.select();
    } else this.keep();
  }

  /** Several lines pasted into a field go the way of the paste box: by their codes, or downwards from this field. */
  spread(event) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!this.scoreFields().includes(event.target) || !/[\n\t]/.test(text.trim())) return;
    event.preventDefault();
    this.form.elements.namedItem('paste').value = text;
    this.form.elements.namedItem('from').value = event.target.name.replace(/^score-/, '');
    this.form.requestSubmit(this.form.querySelector('button[value="spread"]'));
  }
}

customElements.define('ps-typed', TypedScores);
