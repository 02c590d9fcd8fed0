import type { SectorRow } from '../sector-row.ts'
import { aerospace } from './aerospace.ts'
import { automotive } from './automotive.ts'
import { buildingMaterials } from './building-materials.ts'
import { chemicals } from './chemicals.ts'
import { cultureTourism } from './culture-tourism.ts'
import { education } from './education.ts'
import { electronicsIct } from './electronics-ict.ts'
import { environmental } from './environmental.ts'
import { finance } from './finance.ts'
import { foodProcessing } from './food-processing.ts'
import { futureIndustries } from './future-industries.ts'
import { highEndEquipment } from './high-end-equipment.ts'
import { homeAppliances } from './home-appliances.ts'
import { instruments } from './instruments.ts'
import { lifeSciences } from './life-sciences.ts'
import { logistics } from './logistics.ts'
import { marine } from './marine.ts'
import { metalsMachinery } from './metals-machinery.ts'
import { modernAgriculture } from './modern-agriculture.ts'
import { newEnergy } from './new-energy.ts'
import { newMaterials } from './new-materials.ts'
import { professionalServices } from './professional-services.ts'
import { railTransitEquipment } from './rail-transit-equipment.ts'
import { softwareDigital } from './software-digital.ts'
import { textilesLightIndustry } from './textiles-light-industry.ts'
import { trade } from './trade.ts'

/** All rows of the catalogue, one file for each top-level sector, parents before their children. */
export const sectorRows: readonly SectorRow[] = [
  ...lifeSciences,
  ...electronicsIct,
  ...softwareDigital,
  ...highEndEquipment,
  ...instruments,
  ...automotive,
  ...railTransitEquipment,
  ...marine,
  ...aerospace,
  ...newMaterials,
  ...chemicals,
  ...newEnergy,
  ...environmental,
  ...foodProcessing,
  ...modernAgriculture,
  ...textilesLightIndustry,
  ...homeAppliances,
  ...metalsMachinery,
  ...buildingMaterials,
  ...logistics,
  ...professionalServices,
  ...finance,
  ...cultureTourism,
  ...trade,
  ...education,
  ...futureIndustries,
]
