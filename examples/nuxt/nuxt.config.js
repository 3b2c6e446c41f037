export default defineNuxtConfig({
  app: {
    head: {title: 'Checkout', htmlAttrs: {lang: 'en'}, link: [{rel: 'icon', href: 'data:,'}]},
  },
  // NUXT_PUBLIC_FRAME_SRC, when the server starts
  runtimeConfig: {public: {frameSrc: ''}},
  // the server leaves out what is imported for its effect alone, unless it is named here
  nitro: {moduleSideEffects: ['token-forms/']},
  vue: {
    compilerOptions: {
      isCustomElement: (tag) => tag.endsWith('-token-form') || tag === 'cvc-update-form',
    },
  },
});
