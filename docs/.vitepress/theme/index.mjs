import DefaultTheme from 'vitepress/theme';
import Playground from './playground.vue';
import './site.css';

export default {
  extends: DefaultTheme,
  enhanceApp: ({app}) => app.component('TokenPlayground', Playground),
};
