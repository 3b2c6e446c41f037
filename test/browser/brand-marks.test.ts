import {expect, fixture, html} from '@open-wc/testing';
import {brandMark, markedBrands} from '../../src/rendering/brand-marks.js';

describe('brand marks', () => {
  for (const brand of markedBrands) {
    it(`draws ${brand} inside its card`, async () => {
      const mark = await fixture<SVGSVGElement>(html`${brandMark(brand)}`);
      const card = mark.getBoundingClientRect();
      for (const shape of mark.querySelectorAll<SVGGraphicsElement>('path, circle')) {
        // some engines count the strokes, which reach half their width beyond the lines
        const {left, top, right, bottom} = shape.getBoundingClientRect();
        expect(left, 'left').to.be.at.least(card.left);
        expect(top, 'top').to.be.at.least(card.top);
        expect(right, 'right').to.be.at.most(card.right);
        expect(bottom, 'bottom').to.be.at.most(card.bottom);
      }
      expect([card.width, card.height]).to.deep.equal([38, 24]);
    });
  }
});
