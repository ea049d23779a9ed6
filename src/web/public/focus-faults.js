/** Takes whoever sent a form that was refused to what is wrong with it; without it the page begins at its top. */
class Faults extends HTMLElement {
  connectedCallback() {
    const summary = this.querySelector('.govuk-error-summary');
    if (!summary) return;
    summary.tabIndex = -1;
    summary.focus();
  }
}

customElements.define('ps-faults', Faults);
