import type {TokenError} from '../../client/token-error.js';
import type {DirectFormElement} from '../../elements/direct-form-element.js';
import type {DirectSurface} from '../../controller/direct-surface.js';
import type {Surface, SurfaceConfig, SurfaceHost} from '../../controller/surface.js';

/** What a frame needs of the form in it, beside what it is as an element. */
export interface Guest {
  /** Is told all that the element is told; an attempt begins where this says so, never in the frame by itself. */
  relay: SurfaceHost | undefined;
  /** The fields; none before `ready`. */
  readonly surface: DirectSurface | undefined;
  /** Has the form say that no token can be made, or with nothing given, that it can again. */
  refuse(fault: TokenError | undefined): void;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript asks this of a class to be extended
type FormClass = new (...args: any[]) => DirectFormElement;

/** The same form, for a frame: of that, forms and fields know nothing. */
export function guestForm(Base: FormClass): new () => DirectFormElement & Guest {
  abstract class GuestForm extends Base implements Guest {
    relay: SurfaceHost | undefined;
    surface: DirectSurface | undefined;
    #fault: TokenError | undefined;

    refuse(fault: TokenError | undefined): void {
      this.#fault = fault;
      this.surface?.refuse(fault);
    }

    protected override openSurface(host: SurfaceHost, config: SurfaceConfig): Surface | Promise<Surface> {
      const relayed: SurfaceHost = {
        changed: (edited) => {
          host.changed(edited);
          this.relay?.changed(edited);
        },
        misconfigured: (error) => this.relay?.misconfigured(error),
        submitted: () => this.relay?.submitted(),
      };
      const opening = super.openSurface(relayed, config);
      return opening instanceof Promise ? opening.then((surface) => this.#use(surface)) : this.#use(opening);
    }

    /** A frame's form has no frame of its own. */
    #use(surface: Surface): Surface {
      this.surface = surface as DirectSurface;
      this.surface.refuse(this.#fault);
      return surface;
    }
  }
  return GuestForm as unknown as new () => DirectFormElement & Guest; // every `Base` is a whole form
}
