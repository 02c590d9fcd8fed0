import type { SectorRow } from '../sector-row.ts'

export const instruments: readonly SectorRow[] = [
  {
    id: 'instruments',
    parent: null,
    zh: '仪器仪表',
    en: 'Instruments and metering',
    aliases: `
      仪器仪表产业|智能仪器仪表|高端仪器仪表|仪器仪表制造|仪器仪表业|仪器产业|仪器制造|高端科学仪器装备
    `,
    gb: 'C40',
    links: 'up:electronic-components up:machining side:inspection-testing side:rd-services',
  },
  {
    id: 'precision-instruments',
    parent: 'instruments',
    zh: '精密仪器',
    en: 'Precision and scientific instruments',
    aliases: `
      科学仪器|分析仪器|实验仪器|色谱仪|质谱仪|光谱仪|高端仪器|试验机|检测仪器|检测设备|精密测量|计量仪器
      三坐标|量具量仪|衡器|电子秤|电子测量仪器|示波器|环境监测仪器|地质仪器|气象仪器|教学仪器|实验室仪器
      探伤设备|海洋仪器
    `,
    gb: 'C4013 C4014 C4015 C402 C405 C409',
    links: 'up:sensors up:optical-instruments up:machining up:electronic-components side:inspection-testing',
  },
  {
    id: 'industrial-meters',
    parent: 'instruments',
    zh: '自动化仪表',
    en: 'Industrial and utility meters',
    aliases: `
      工业仪表|流量计|压力变送器|水表制造|电表制造|燃气表|智能电表|智能水表|热量表|液位计|执行器|过程仪表
      控制仪表|计量仪表|压力表|变送器|仪表制造|智能仪表
    `,
    gb: 'C401 C4022',
    links: 'up:sensors up:electronic-components side:intelligent-manufacturing side:inspection-testing',
  },
  {
    id: 'sensors',
    parent: 'instruments',
    zh: '智能传感器',
    en: 'Sensors',
    aliases: `
      传感器|MEMS传感器|敏感元件|压力传感器|温度传感器|气体传感器|图像传感器|惯性传感器|生物传感器|传感器产业
      激光传感器|传感器芯片|传感技术
    `,
    gb: 'C3983',
    links: 'up:ic-manufacturing up:electronic-materials side:iot-smart-city',
  },
  {
    id: 'optical-instruments',
    parent: 'instruments',
    zh: '光学仪器',
    en: 'Optical instruments and components',
    aliases: `
      光学镜头|显微镜|望远镜|光学元件|光学镜片|红外热像仪|精密光学|光学玻璃|透镜|夜视仪|光学制造|光学器件
      光学加工|镜头|光学产业|光学镀膜|镜片|热成像
    `,
    gb: 'C404 C3052',
    links: 'up:machining up:glass side:optoelectronics',
  },
]
