/**
 * Asks the browser for a passkey and sends its form with what the browser answers. Without it, or in a browser that lacks
 * passkeys, its words say what to do instead.
 */
class Passkey extends HTMLElement {
  connectedCallback() {
    const isNew = this.dataset.ask === 'new';
    const parse = isNew ? 'parseCreationOptionsFromJSON' : 'parseRequestOptionsFromJSON';
    if (!window.PublicKeyCredential?.[parse] || !PublicKeyCredential.prototype.toJSON) return;
    this.querySelector('[data-part="without"]').hidden = true;
    this.querySelector('[data-part="with"]').hidden = false;
    const button = this.querySelector('button');
    let isAsking = false;
    button.addEventListener('click', async (event) => {
      event.preventDefault();
      if (isAsking) return;
      isAsking = true;
      this.say('');
      try {
        const publicKey = PublicKeyCredential[parse](JSON.parse(this.dataset.options));
        const { credentials } = navigator;
        const credential = await (isNew ? credentials.create({ publicKey }) : credentials.get({ publicKey }));
        this.querySelector('input').value = JSON.stringify(credential);
        this.closest('form').requestSubmit();
        button.disabled = true;
      } catch (fault) {
        isAsking = false;
        this.say(fault.name === 'InvalidStateError' ? this.dataset.there : this.dataset.failed);
      }
    });
  }

  say(sentence) {
    this.querySelector('[data-part="told"]').textContent = sentence;
  }
}

customElements.define('ps-passkey', Passkey);
