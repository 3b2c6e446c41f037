import {readFile} from 'node:fs/promises';
import {Hono} from 'hono';
import type {Origins} from '../origins.js';
import {integrities} from '../site/files.js';
import {needed} from '../site/mode.js';
import {contentPolicy} from '../site/security-headers.js';
import {recipePage, recipesPage} from './recipe-pages.js';
import {RECIPES} from './recipes.js';

/** `/recipes/NAME`, and `?fields=isolated` for the same page with the card in a frame. */
export function recipeRoutes(origins: Origins): Hono {
  const app = new Hono();
  app.get('/recipes', (c) => c.html(recipesPage(origins)));
  for (const recipe of RECIPES) {
    app.get(`/recipes/${recipe.name}.css`, async (c) =>
      c.body(await readFile(`demo/recipes/styles/${recipe.name}.css`, 'utf8'), 200, {
        'Content-Type': 'text/css; charset=utf-8',
      }),
    );
    app.get(`/recipes/${recipe.name}`, async (c) => {
      const isFramed = c.req.query('fields') === 'isolated';
      const document = recipePage(recipe, origins, await integrities(), isFramed);
      const policy = contentPolicy(needed(isFramed ? 'isolated' : 'direct', origins));
      return c.html(document, 200, {'Content-Security-Policy': policy});
    });
  }
  return app;
}
