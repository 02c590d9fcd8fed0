import { createDictionary, type SectorMention, scanSectors } from '../text/index.ts'

/** English wordings of industries in brochures, beside the English names of the catalogue; "id: word, word". */
const ENGLISH = `
biopharma: pharmaceutical, pharmaceuticals, biopharmaceutical, biopharmaceuticals, biomedicine, pharma, biotech and pharma
biologics: biologics, vaccines, antibody drugs
life-sciences: life science, life sciences, biotechnology, biotech, healthcare, health care
medical-devices: medical device, medical devices, medical technology, medtech, medical instruments
in-vitro-diagnostics: in-vitro diagnostics, in vitro diagnostics, diagnostics, ivd
medical-equipment: medical equipment, medical imaging
traditional-chinese-medicine: traditional chinese medicine, tcm
electronics-ict: electronics, electronic information, information technology, ict, next-generation information technology, consumer and industrial electronics
semiconductors: semiconductor, semiconductors, integrated circuits, integrated circuit, chips, microelectronics
ic-design: ic design, chip design, integrated circuit design
ic-manufacturing: chip packaging, wafer fabrication, packaging and testing, chip packaging and testing
third-gen-semiconductors: power semiconductors, compound semiconductors, silicon carbide, third-generation semiconductors
semiconductor-equipment: semiconductor equipment, semiconductor manufacturing equipment
new-display: displays, display panels, new display, new displays, oled
optoelectronics: optoelectronics, photonics, lasers, laser equipment, optoelectronic
electronic-components: electronic components, printed circuit boards, pcb, pcbs, connectors, circuit boards
consumer-electronics: consumer electronics, smart terminals, smartphones, smart devices, wearables
communications-equipment: telecommunications equipment, communication equipment, 5g, optical communications
sensors: sensors, sensor, smart sensors
software: software, software development, industrial software
software-digital: digital economy, software and information services, digital industries, it services
artificial-intelligence: artificial intelligence, ai
big-data-cloud: big data, data services
iot-smart-city: internet of things, iot
big-data-cloud: cloud computing, cloud services
intelligent-manufacturing: intelligent manufacturing, smart manufacturing, intelligent equipment, smart equipment, automation equipment, industrial automation
robotics: robotics, robots, industrial robots, industrial robotics, service robots
cnc-machine-tools: cnc machine tools, machine tools, cnc machine tool, cnc machines
machining: machining, precision machining, precision manufacturing
moulds: moulds, molds, tooling, mould making
high-end-equipment: high-end equipment, advanced equipment, equipment manufacturing, advanced equipment manufacturing, high-end equipment manufacturing, advanced manufacturing
construction-mining-machinery: construction machinery, engineering machinery
agricultural-machinery: agricultural machinery
basic-components: bearings, gears, hydraulics, fasteners, transmission components, hydraulic components
instruments: instruments, instrumentation
precision-instruments: precision instruments, scientific instruments, analytical instruments
rail-transit-equipment: rail transit equipment, rail equipment, rolling stock, rail transit, railway equipment
aircraft-manufacturing: aircraft components, aircraft manufacturing, aircraft parts, aerostructures, aircraft assembly
aerospace: aerospace, aviation
aviation-services: aircraft maintenance, mro, aviation maintenance
commercial-space: commercial space, satellites, satellite applications
low-altitude-economy: drones, uav, low-altitude economy, evtol, unmanned aerial vehicles
automotive: automotive, automobile, automobiles, vehicle manufacturing, automobile manufacturing
auto-parts: auto parts, automotive parts, automotive components, auto components, car parts
new-energy-vehicles: new energy vehicles, electric vehicles, nev, nevs, evs
intelligent-connected-vehicles: intelligent connected vehicles, connected vehicles, autonomous driving, smart vehicles
batteries: batteries, battery, power batteries, lithium batteries, battery cells, lithium-ion batteries, battery manufacturing
battery-materials: battery materials, cathode materials, anode materials, separators
energy-storage: energy storage, new energy storage, energy storage systems
hydrogen: hydrogen, hydrogen energy, hydrogen fuel cells, fuel cells, hydrogen equipment
photovoltaics: photovoltaics, solar, solar energy, solar modules, pv, photovoltaic
wind-power: wind power, wind energy, wind turbines, offshore wind, offshore wind power equipment
new-energy: new energy, renewable energy, clean energy
electrical-equipment: power equipment, power transmission equipment, electrical equipment
new-materials: new materials, advanced materials
composites-carbon-fibre: carbon fibre, carbon fiber, composites, composite materials, advanced composites
advanced-polymers: engineering plastics, polymers, high-performance polymers, polymer materials
advanced-ceramics: advanced ceramics, technical ceramics
electronic-materials: electronic chemicals, electronic materials, semiconductor materials
fine-chemicals: fine chemicals, specialty chemicals, speciality chemicals
basic-chemicals: basic chemicals, chlor-alkali
petrochemicals: petrochemicals, petrochemical, refining
chemicals: chemicals, chemical industry
coatings-adhesives: coatings, adhesives, paints
textiles: textiles, textile
apparel: apparel, garments, fashion
food-processing: food processing, food, food manufacturing, food and beverage
cold-chain: cold chain, cold-chain logistics, cold chain logistics
logistics: logistics, multimodal logistics, smart logistics
warehousing-supply-chain: warehousing, bonded warehousing, supply chain management, bonded logistics
e-commerce: e-commerce, cross-border e-commerce, ecommerce
trade: trade, international trade
environmental: environmental protection, green technology, environmental technology
offshore-engineering: offshore engineering, marine engineering equipment, offshore equipment
shipbuilding: shipbuilding, ship building, marine equipment
marine: marine economy, ocean industries
rd-services: r&d services, research and development
inspection-testing: inspection and testing, testing and certification, testing, certification
finance: finance, fintech, financial services
headquarters: headquarters, regional headquarters
culture-creative: creative industries, cultural and creative industries, culture and creativity
film-tv: film and television, film
professional-services: professional services, business services
home-appliances: home appliances, household appliances, smart home appliances
packaging-printing: packaging, printing, packaging and printing
synthetic-biology: synthetic biology, biomanufacturing
cro-cdmo: cro, cdmo, contract research
quantum: quantum technology, quantum information, quantum computing
`

/** Chinese wordings of park pages beside those of the catalogue. */
const CHINESE = `
robotics: 机械人, 水下机械人, 工业机械人, 水下机器人
basic-components: 传动部件, 精密传动部件, 传动系统, 关键基础件, 核心基础零部件
advanced-polymers: 聚烯烃, 高端聚烯烃, 硅氟材料, 氟硅材料, 有机硅材料
electronic-materials: 电子级硅材料, 硅材料, 半导体级材料
advanced-metals: 钨钼材料, 特种钢, 特种合金, 高温合金材料
nonferrous-metals: 铜精深加工, 有色金属精深加工
software-digital: 数字信息, 信息服务业
professional-services: 科技服务, 科技服务业, 生产性服务
express-courier: 快递分拨, 快递分拣, 快件分拨, 分拨中转
warehousing-supply-chain: 电商仓配, 仓配一体, 仓配, 云仓, 城市配送
resource-recycling: 再生金属, 再生资源, 固废资源化
`

const dictionary = createDictionary(
  `${ENGLISH.trim()}\n${CHINESE.trim()}`.split('\n').flatMap((row) => {
    const colon = row.indexOf(':')
    const id = row.slice(0, colon)
    return row
      .slice(colon + 1)
      .split(',')
      .map((word) => ({ key: word.trim(), value: id }))
  }),
)

/** Sector mentions of the catalogue and, in English text, of the wordings of brochures; the longer mention wins. */
export function sectorMentions(text: string): readonly Pick<SectorMention, 'id' | 'start' | 'end'>[] {
  const known = scanSectors(text)
  const extra = dictionary.scan(text).map(({ start, end, value }) => ({ id: value, start, end }))
  const kept = extra.filter(
    (e) => !known.some((k) => k.start < e.end && e.start < k.end && k.end - k.start >= e.end - e.start),
  )
  const rest = known.filter((k) => !kept.some((e) => k.start < e.end && e.start < k.end))
  return [...rest.filter((k) => !/^futures?$/.test(text.slice(k.start, k.end))), ...kept].sort(
    (a, b) => a.start - b.start,
  )
}
