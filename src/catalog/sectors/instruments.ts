import type { SectorRow } from '../sector-row.ts'

export const instruments: readonly SectorRow[] = [
  {
    id: 'instruments',
    parent: null,
    zh: '仪器仪表',
    en: 'Instruments and metering',
    aliases: `
      仪器仪表产业|智能仪器仪表|高端仪器仪表|仪器仪表制造|仪器仪表业|仪器产业|仪器制造|高端科学仪器装备|仪器|仪表|measuring instruments
      instrumentation|instruments and meters|meters and instruments
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
      科学仪器|分析仪器|实验仪器|色谱仪|质谱仪|光谱仪|高端仪器|试验机|检测仪器|检测设备|精密测量|计量仪器|三坐标|量具量仪|衡器|电子秤
      电子测量仪器|示波器|环境监测仪器|地质仪器|气象仪器|教学仪器|实验室仪器|探伤设备|海洋仪器|仪器设备研发|检验仪器|化验仪器|化验设备
      实验室设备|实验室家具|生物安全柜|超净工作台|培养箱|恒温箱|高低温试验箱|环境试验箱|老化房|拉力机|硬度计|测厚仪|粗糙度仪|显微测量
      测量仪|激光测距|激光干涉仪|全站仪|水准仪|测绘仪器|勘探仪器|地震仪|天平|汽车衡|称重仪表|卡尺|千分尺|量具|气相色谱|液相色谱|质谱
      光谱|水质分析仪|水质监测仪|水质监测设备|烟气分析仪|气体分析仪|气体检测仪|在线监测设备|在线监测仪器|环境监测设备|环保监测仪器
      扬尘监测|噪声监测仪|辐射检测仪|辐射监测|探伤机|X射线检测|无损检测设备|工业CT|超声波探伤|食品检测仪器|农残检测仪|汽车检测设备
      电测仪器|信号发生器|频谱仪|万用表|电能质量分析|测色仪|移液器|移液枪|PCR仪器|基因测序仪器|流式细胞仪|电镜|电子显微镜|真空仪器
      教学实验设备|scientific instruments|scientific instrument|analytical instruments|precision instruments|laboratory equipment
      test equipment|testing equipment|measuring equipment|mass spectrometer|spectrometer|weighing instruments|laboratory instruments
      electron microscope|metrology equipment
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
      工业仪表|流量计|压力变送器|水表制造|电表制造|燃气表|智能电表|智能水表|热量表|液位计|执行器|过程仪表|控制仪表|计量仪表|压力表
      变送器|仪表制造|智能仪表|自动化仪器仪表|工业自动化仪表|仪表阀门|仪表自动化|流量仪表|涡轮流量计|流量传感|液位仪表|雷达液位计
      物位计|物位仪表|压力仪表|压力变送|温度仪表|热电偶|热电阻|温控仪|温度控制器|记录仪|显示仪表|水表厂|超声波水表|煤气表|电能表
      单相电表|计量表|热计量|汽车仪表|车用仪表|仪表盘|氧分析仪|PH计|在线分析仪表|过程控制|过程分析仪|调节仪表|执行机构|阀门执行器
      定位器阀门|flow meter|flow meters|pressure transmitter|smart meter|smart meters|water meter|gas meter|electricity meter
      process instruments|industrial instruments|level gauge|pressure gauge|actuator|actuators
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
      传感器|MEMS传感器|敏感元件|压力传感器|温度传感器|气体传感器|图像传感器|惯性传感器|生物传感器|传感器产业|激光传感器|传感器芯片
      传感技术|智能传感|光纤传感|压力传感|加速度计|陀螺仪|MEMS陀螺|流量传感器|接近开关|光电传感器|汽车传感器|车用传感器|雷达传感器
      红外传感器|热释电|电子皮肤|硅麦|编码器|旋转变压器|NTC|sensor|pressure sensor|temperature sensor|gas sensor|MEMS sensor
      image sensor|smart sensor|encoder
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
      光学镜头|显微镜|望远镜|光学元件|光学镜片|红外热像仪|精密光学|光学玻璃|透镜|夜视仪|光学制造|光学器件|光学加工|镜头|光学产业
      光学镀膜|镜片|热成像|光学|光学元器件|红外窗口|机器视觉镜头|棱镜|滤光片|反射镜|分光镜|光学薄膜器件|激光晶体|非线性晶体
      光学塑料镜片|瞄准镜|夜视|热像仪|放大镜|optical lens|optical lenses|optics|optical components|optical instruments|microscope
      microscopes|telescope|thermal imaging|infrared optics|camera lens
    `,
    gb: 'C404 C3052',
    links: 'up:machining up:glass side:optoelectronics',
  },
]
