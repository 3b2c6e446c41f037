import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

const isCustomElement = (tag) => tag.endsWith('-token-form') || tag === 'cvc-update-form';

export default defineConfig({plugins: [vue({template: {compilerOptions: {isCustomElement}}})]});
