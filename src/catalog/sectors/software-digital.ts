import type { SectorRow } from '../sector-row.ts'

export const softwareDigital: readonly SectorRow[] = [
  {
    id: 'software-digital',
    parent: null,
    zh: '数字经济',
    en: 'Digital economy and software',
    aliases: `
      软件和信息技术服务|软件与信息服务|数字产业|数字产业化|互联网|软件信息|信息服务业|数字技术|IT服务
      软件和信息技术服务业|软件和信息服务业|软件信息服务|数字经济产业|软件与信息技术服务|互联网产业|智慧产业
      数字科技|软件与信息服务业
    `,
    gb: 'I65',
    links: 'up:computing-hardware side:electronics-ict side:tech-transfer-ip',
  },
  {
    id: 'software',
    parent: 'software-digital',
    zh: '软件开发',
    en: 'Software development',
    aliases: `
      软件|应用软件|软件外包|SaaS|APP开发|小程序|ERP|基础软件|操作系统|数据库软件|中间件|软件园|软件产业
      管理软件|程序开发|嵌入式软件|软件公司|信息技术咨询|软件研发
    `,
    gb: 'I651 I656 I659',
    links: 'side:big-data-cloud side:artificial-intelligence side:cybersecurity side:hr-outsourcing',
  },
  {
    id: 'industrial-internet',
    parent: 'software-digital',
    zh: '工业互联网',
    en: 'Industrial internet and industrial software',
    aliases: `
      工业软件|工业互联网平台|MES|CAD软件|CAE|PLM|数字孪生|两化融合|工业APP|标识解析|产业数字化|SCADA
      工业大数据|数字化转型服务|产业互联网|工业数字化
    `,
    gb: 'I6431',
    links: 'up:sensors side:intelligent-manufacturing side:cybersecurity side:big-data-cloud',
  },
  {
    id: 'artificial-intelligence',
    parent: 'software-digital',
    zh: '人工智能',
    en: 'Artificial intelligence',
    aliases: `
      AI|大模型|AIGC|机器学习|计算机视觉|语音识别|AI智能体|智能体开发|人脸识别技术|深度学习|生成式人工智能
      AI应用|自然语言处理|人工智能产业|通用人工智能|AI大模型|智能语音|算法|图像识别
    `,
    gb: '',
    links: 'up:data-centres-telecom up:ic-design up:big-data-cloud side:robotics side:software',
  },
  {
    id: 'big-data-cloud',
    parent: 'software-digital',
    zh: '大数据与云计算',
    en: 'Big data and cloud computing',
    aliases: `
      大数据|云计算|数据要素|数据标注|数据服务|数据交易|云服务|区块链|数据治理|隐私计算|数据资产|大数据产业
      数据处理|公有云|云平台服务|数据产业
    `,
    gb: 'I645',
    links: 'up:data-centres-telecom side:artificial-intelligence side:cybersecurity side:software',
  },
  {
    id: 'data-centres-telecom',
    parent: 'software-digital',
    zh: '算力与数据中心',
    en: 'Computing power and data centres and telecoms',
    aliases: `
      数据中心|算力|智算中心|IDC|超算中心|东数西算|算力中心|智能计算|边缘计算|大数据中心|云数据中心
      通信运营商|电信运营商|电信服务|增值电信|算力产业|算力网络|高性能计算|存储能力
    `,
    gb: 'I63 I631 I632 I641 I655',
    links:
      'up:computing-hardware up:communications-equipment up:energy-supply up:hvac-refrigeration side:energy-storage side:big-data-cloud',
  },
  {
    id: 'cybersecurity',
    parent: 'software-digital',
    zh: '网络安全',
    en: 'Cybersecurity',
    aliases: `
      信息安全|数据安全|网络信息安全|密码产业|商用密码|防火墙|零信任|工控安全|等保测评|网安产业|电子认证
      网络安全产业|电子取证|安全软件
    `,
    gb: 'I644 C3915',
    links: 'side:software side:big-data-cloud side:quantum',
  },
  {
    id: 'iot-smart-city',
    parent: 'software-digital',
    zh: '物联网',
    en: 'Internet of things and smart city',
    aliases: `
      IoT|智慧城市|RFID|传感网|物联网平台|智慧社区|AIoT|电子标签|数字政府|弱电工程|系统集成|信息系统集成
      智慧交通|智能交通|物联网产业|智能建筑|万物互联|IT运维
    `,
    gb: 'I653 I654 C3596',
    links: 'up:sensors up:communications-equipment up:software side:big-data-cloud side:security-electronics',
  },
  {
    id: 'internet-platforms',
    parent: 'software-digital',
    zh: '互联网平台',
    en: 'Internet platforms',
    aliases: `
      平台经济|互联网企业|社交平台|本地生活|互联网信息服务|搜索引擎|移动互联网|互联网公司|互联网服务|共享经济
      平台型企业|互联网科技
    `,
    gb: 'I64 I642 I643 I649',
    links: 'up:data-centres-telecom side:software side:e-commerce side:media-publishing',
  },
]
