/**
 * Keeps what is typed into a form as a draft, from pause to pause. The answer holds what is told of it and the number of
 * the draft, which the next keeping names. Without it the form is sent as it stands.
 */
class KeptDraft extends HTMLElement {
  /** Something was typed that was not sent yet. */
  isChanged = false;
  hasFailed = false;
  /** The keeping that is on its way. */
  sending = null;
  pause = null;

  connectedCallback() {
    this.form = this.querySelector('form');
    this.addEventListener('input', () => {
      this.isChanged = true;
      clearTimeout(this.pause);
      this.pause = setTimeout(() => this.keep(), 1500);
    });
    this.addEventListener('change', () => this.keep());
    this.form.addEventListener('submit', (event) => this.submit(event));
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.keep();
    });
    window.addEventListener('online', () => this.keep());
    window.addEventListener('beforeunload', (event) => {
      if (this.hasFailed) event.preventDefault();
      else this.keep();
    });
  }

  keep() {
    clearTimeout(this.pause);
    if (!this.isChanged || this.sending) return;
    this.isChanged = false;
    this.sending = this.send().finally(() => {
      this.sending = null;
      if (this.isChanged && !this.hasFailed) this.keep();
    });
  }

  async send() {
    try {
      const answer = await fetch(this.dataset.keep, {
        method: 'POST',
        body: new URLSearchParams(new FormData(this.form)),
        // What was typed last reaches the server also when the page is left at once.
        keepalive: true,
      });
      const told = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const sentence = told.querySelector('[data-live="kept"]');
      if (!sentence) throw new Error(`${answer.status}`);
      this.hasFailed = !answer.ok;
      this.say(sentence.textContent);
      const draft = told.querySelector('input[name="draft"]');
      if (draft) this.form.elements.namedItem('draft').value = draft.value;
    } catch {
      this.hasFailed = true;
      this.say(this.dataset.notKept);
    }
    if (this.hasFailed) this.isChanged = true;
  }

  say(sentence) {
    const place = this.querySelector('[data-live="kept"]');
    const words = document.createElement(this.hasFailed ? 'strong' : 'span');
    if (this.hasFailed) words.className = 'ps-kept__wrong';
    words.textContent = sentence;
    place.replaceChildren(words);
  }

  /** The form goes after a keeping that is on its way, which would else keep what was saved already. */
  async submit(event) {
    clearTimeout(this.pause);
    this.isChanged = false;
    this.hasFailed = false;
    if (!this.sending) return;
    event.preventDefault();
    await this.sending;
    this.form.requestSubmit(event.submitter);
  }
}

customElements.define('ps-draft', KeptDraft);
