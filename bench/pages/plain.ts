import {send} from './send.js';

/** Wires a form that is in the page already: no formatting, no checks but the browser's own. */
export function wire(form: HTMLFormElement): void {
  const say = (text: string) => {
    const summary = form.querySelector('[role=alert]');
    if (summary) summary.textContent = text;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(form).then(say, () => say('There is no connection. Please try again.'));
  });
}

const form = document.querySelector('form');
if (form) wire(form);
performance.mark('ready');
