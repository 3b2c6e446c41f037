import 'token-forms/define/card-token-form.js';

document.querySelector('card-token-form').addEventListener('token', ({detail}) => {
  document.querySelector('output').value = detail.token.id;
});
