import {
  type CircleMarker,
  circleMarker,
  control,
  map as createMap,
  type Map as LeafletMap,
  latLngBounds,
  tileLayer,
} from 'leaflet'
import leafletCss from 'leaflet/dist/leaflet.css?inline'
import { css, html, LitElement, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit'
import { lang } from '../../i18n.ts'
import { go } from '../../router.ts'
import { href } from '../../routes.ts'
import { Follows } from '../../store.ts'
import { theme, tokenColour } from '../../theme.ts'
import { base } from '../../ui/base.ts'
import type { MapData } from './figures.ts'
import { m } from './messages.ts'

interface Tiles {
  tileUrl: string
  attribution: string
}

const MOST_ZOOM = 17
/** One park alone is shown with the city around it. */
const ZOOM_OF_ONE = 10

/** So many have their names beside them; of more they are shown when pointed at. */
const MOST_NAMED = 12

/** A name is text, not markup. */
function asText(text: string): HTMLElement {
  const span = document.createElement('span')
  span.textContent = text
  return span
}

/** Parks by their coordinates, on tiles where an address of tiles is configured, else on a plain ground: `<pm-place-map .places .tiles>`. */
class PlaceMap extends LitElement {
  static override properties = { places: { attribute: false }, tiles: { attribute: false } }
  static override styles = [
    unsafeCSS(leafletCss),
    base,
    css`
      .map {
        background: var(--sunken);
        border: 1px solid var(--line);
        border-radius: var(--radius-l);
        font: inherit;
        height: 340px;
        isolation: isolate;
      }
      .leaflet-bar a {
        background: var(--surface);
        border-color: var(--line);
        color: var(--text);
      }
      .leaflet-control-scale-line {
        background: var(--surface);
        border-color: var(--muted);
        color: var(--text);
        text-shadow: none;
      }
      .leaflet-container .leaflet-control-attribution {
        background: var(--surface);
        color: var(--muted);
      }
      .leaflet-tooltip {
        background: var(--surface);
        border-color: var(--line);
        color: var(--text);
      }
    `,
  ]
  declare places: MapData['places']
  declare tiles: Tiles | null
  #map: LeafletMap | undefined
  #markers: CircleMarker[] = []

  constructor() {
    super()
    this.places = []
    this.tiles = null
    new Follows(this, lang, theme)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#map?.remove()
    this.#map = undefined
  }

  protected override firstUpdated(): void {
    const box = this.renderRoot.querySelector<HTMLElement>('.map')!
    const map = createMap(box, {
      zoomControl: false,
      attributionControl: false,
      maxZoom: MOST_ZOOM,
      zoomAnimation: false,
    })
    control.zoom({ zoomInTitle: m().zoomIn, zoomOutTitle: m().zoomOut }).addTo(map)
    control.scale({ imperial: false }).addTo(map)
    if (this.tiles) {
      const credit = control.attribution({ prefix: false }).addTo(map)
      if (this.tiles.attribution) credit.addAttribution(asText(this.tiles.attribution).innerHTML)
      tileLayer(this.tiles.tileUrl, { maxZoom: MOST_ZOOM }).addTo(map)
    }
    this.#map = map
    this.#draw()
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#map && changed.has('places')) this.#draw()
  }

  #draw(): void {
    const map = this.#map
    if (!map || this.places.length === 0) return
    for (const marker of this.#markers) marker.remove()
    const points = this.places.map(({ lat, lon }) => [lat, lon] as [number, number])
    if (points.length === 1) map.setView(points[0]!, ZOOM_OF_ONE)
    else map.fitBounds(latLngBounds(points), { padding: [28, 28], animate: false })
    const colour = tokenColour('--accent')
    this.#markers = this.places.map(({ id, name, lat, lon }) =>
      circleMarker([lat, lon], { radius: 6, weight: 1.5, color: colour, fillColor: colour, fillOpacity: 0.45 })
        .bindTooltip(asText(name), { permanent: this.places.length <= MOST_NAMED, direction: 'right', offset: [8, 0] })
        .on('click', () => go(href('park', { id })))
        .addTo(map),
    )
  }

  override render(): TemplateResult {
    return html`<div class="map" role="region" aria-label=${m().mapLabel}></div>
      ${this.tiles ? '' : html`<p class="small muted">${m().noTiles}</p>`}`
  }
}
customElements.define('pm-place-map', PlaceMap)
