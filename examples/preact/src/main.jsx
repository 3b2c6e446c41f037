import {render} from 'preact';
import {Checkout} from './checkout.jsx';

render(<Checkout />, document.querySelector('#app'));
