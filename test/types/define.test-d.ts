import '../../src/define/card-token-form.js';

const card = document.querySelector('card-token-form');

card?.addEventListener('token', ({detail}) => detail.token.card?.last4);
card?.addEventListener('token-error', ({detail}) => detail.error.code);
card?.addEventListener('change', ({detail}) => detail.fields['number']?.state, {once: true});
card?.addEventListener('ready', (event: Event) => event.target);
card?.addEventListener('focus', ({relatedTarget}) => relatedTarget);
card?.addEventListener('change', {handleEvent: (event) => event.preventDefault()});
card?.removeEventListener('change', (event) => event.detail.complete);

// @ts-expect-error the form tells that it changed, not the text
card?.addEventListener('change', ({detail}) => detail.text);

// the events bubble, so that one listener can hear those of all forms
document.addEventListener('token', ({detail}) => detail.token.id);
window.addEventListener('token-error', ({detail}) => detail.error.code);
// @ts-expect-error a token never holds the number
document.addEventListener('token', ({detail}) => void detail.token.number);

// the page's own fields change as ever
document.querySelector('input')?.addEventListener('change', (event: Event) => event.target);
// @ts-expect-error and tell no more than that
document.querySelector('input')?.addEventListener('change', ({detail}) => String(detail));

export const element: HTMLElement | null = card;
