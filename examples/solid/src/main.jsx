import {render} from 'solid-js/web';
import {Checkout} from './checkout.jsx';

render(() => <Checkout />, document.querySelector('#app'));
