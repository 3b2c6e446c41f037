import type {DirectFormElement} from '../elements/direct-form-element.js';
import type {Surface, SurfaceConfig, SurfaceHost} from '../view/surface.js';

/** What a frame needs of the form in it, beside what it is as an element. */
export interface Guest {
  /** Is told all that the element is told; an attempt begins where this says so, never in the frame by itself. */
  relay: SurfaceHost | undefined;
  /** The fields; none before `ready`. */
  readonly surface: Surface | undefined;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript asks this of a class to be extended
type FormClass = new (...args: any[]) => DirectFormElement;

/** The same form, for a frame: of that, forms and fields know nothing. */
export function guestForm(Base: FormClass): new () => DirectFormElement & Guest {
  abstract class GuestForm extends Base implements Guest {
    relay: SurfaceHost | undefined;
    surface: Surface | undefined;

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
      if (opening instanceof Promise) return opening.then((surface) => (this.surface = surface));
      return (this.surface = opening);
    }
  }
  return GuestForm as unknown as new () => DirectFormElement & Guest; // every `Base` is a whole form
}
