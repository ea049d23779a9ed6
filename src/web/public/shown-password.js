import { PasswordInput } from 'govuk-frontend/dist/govuk/components/password-input/password-input.bundle.mjs';

// The component asks for this mark of a browser that runs it; without script its button stays hidden.
document.body.classList.add('govuk-frontend-supported');
for (const field of document.querySelectorAll('[data-module="govuk-password-input"]')) {
  new PasswordInput(field);
  field.querySelector('input').autocapitalize = 'none';
}
