import 'token-forms/hydrate.js';
import 'token-forms/define/card-token-form.js';

export default defineNuxtPlugin(() => {});
