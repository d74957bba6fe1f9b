pragma Singleton
import QtQuick

// Every colour, size and duration of Applaus. One process shows one surface, so one mode holds for the whole process.
QtObject {
    id: root

    // "paper" (light) or "stage" (dark).
    property string mode: "paper"
    property bool reducedMotion: false
    // Kiosk scale: min(width / 1920, height / 1080), sides swapped in portrait.
    property real u: 1
    readonly property bool dark: root.mode === "stage"

    function scaled(px: real): real {
        return px * root.u
    }

    function tint(ground: color, alpha: real): color {
        return Qt.rgba(ground.r, ground.g, ground.b, alpha)
    }

    // Ground of something pressed: 4 % darker.
    function pressed(ground: color): color {
        return Qt.darker(ground, 1.04)
    }

    // Cloth and lamps: the same in both modes
    readonly property color carpet: "#B3122A"
    readonly property color carpetTop: "#BE1730"
    readonly property color carpetFoot: "#A50F26"
    readonly property color carpetDeep: "#8A0C1F"
    readonly property color carpetNight: "#5A0915"
    readonly property color curtainDim: "#641020"
    readonly property color curtainShade: "#2E0810"
    readonly property color curtainShadow: "#2A0409"
    readonly property color curtainNight: "#4E0D18"
    readonly property color curtainNightShade: "#2A070E"
    readonly property color carpetFar: "#D01C38"
    readonly property color carpetNear: "#9C0E22"
    readonly property color textOnCarpet: "#FFF4E8"
    readonly property color textOnCarpet2: "#FFD3C4"
    readonly property color textOnCurtain2: "#FFE3D2"
    readonly property color unlitOnCarpet: "#7E0C1E"
    readonly property color unlitOnCurtain: "#6E4A54"
    readonly property color wireOnCurtain: "#B98F86"
    readonly property color flagText: "#A81027"
    readonly property color lamp: "#FFC24B"
    readonly property color lampSoft: "#FFD98A"
    readonly property color lampBeam: "#FFE2A3"
    readonly property color lampSpent: "#B98A3A"
    readonly property color lampFill: "#C8850F"
    readonly property color logoLamp: "#F0A31C"
    readonly property color logoHandStage: "#E0364C"
    readonly property color logoHandCarpet: "#FFB9A8"
    readonly property color bulb: "#F9B52E"
    readonly property color textOnLamp: "#2A1417"
    readonly property color ivory: "#FFF3E6"
    readonly property color night: "#160C0F"
    readonly property color floorTop: "#2B1013"
    readonly property color ember: "#FF8A78"
    readonly property color teleprompterNext: "#9C857E"
    readonly property color fillAuth: "#2465C4"
    readonly property color fillPride: "#F7B733"
    readonly property color fillComm: "#46C9A8"
    readonly property color fillFun: "#A3205F"
    readonly property color glyphDark: "#2A1417"
    readonly property color glyphLight: "#FFFFFF"

    // Surfaces
    readonly property color bg: root.dark ? "#160C0F" : "#F8F1ED"
    readonly property color surface: root.dark ? "#22151A" : "#FFFDFB"
    readonly property color raised: root.dark ? "#2F1E24" : "#FFFFFF"
    readonly property color sunken: root.dark ? "#10080A" : "#EFE4DE"
    readonly property color high: root.dark ? "#3D2930" : "#EADCD4"
    readonly property color quiet: root.dark ? "#2F1E24" : "#EFE4DE"
    readonly property color line: root.dark ? "#3D2930" : "#E0D0C8"
    readonly property color lineStrong: root.dark ? "#8C727A" : "#8E7674"
    readonly property color wash: root.dark ? "#3A2914" : "#FFF0CC"
    readonly property color unlit: root.dark ? "#4A343B" : "#E3D3CA"
    readonly property color wire: root.dark ? "#8C727A" : "#8E7674"
    readonly property color initial: root.dark ? "#3D2930" : "#EAD9CF"
    readonly property color ink: root.dark ? "#FFF3E6" : "#2A1417"
    readonly property color textOnInk: root.dark ? "#160C0F" : "#F8F1ED"
    // An icon with some colour on an ink button.
    readonly property color inkAccent: root.dark ? root.flagText : root.lamp
    readonly property color toast: root.dark ? "#2F1E24" : "#2A1417"
    readonly property color textOnToast: root.dark ? "#FFF3E6" : "#F8F1ED"
    readonly property color tip: root.toast
    readonly property color textOnTip: root.textOnToast
    readonly property color scrim: root.dark ? root.tint("#10080A", 0.72) : root.tint("#2A1417", 0.6)
    readonly property color videoShade: root.tint("#160C0F", 0.84)

    // Text
    readonly property color text: root.dark ? "#FFF3E6" : "#2A1417"
    readonly property color text2: root.dark ? "#D9C5BA" : "#5F4345"
    readonly property color text3: root.dark ? "#B39B93" : "#775B5B"
    readonly property color accent: root.dark ? "#FF8A78" : "#A81027"
    readonly property color lampText: root.dark ? "#FFC24B" : "#7A4A00"
    readonly property color ok: root.dark ? "#7FD79A" : "#1E6B3A"
    readonly property color pillarAuth: root.dark ? "#6EA6F5" : "#163F85"
    readonly property color pillarPride: root.dark ? "#FFC24B" : "#7A4A00"
    readonly property color pillarComm: root.dark ? "#A5EBD2" : "#0B6E55"
    readonly property color pillarFun: root.dark ? "#EC84BA" : "#7C124A"
    readonly property color link: root.pillarAuth
    readonly property color focus: root.dark ? "#FFD98A" : "#163F85"
    readonly property color focusOnCarpet: "#FFF4E8"

    // Weights
    readonly property int regular: Font.Normal
    readonly property int medium: Font.Medium
    readonly property int semiBold: Font.DemiBold
    readonly property int bold: Font.Bold
    readonly property int extraBold: Font.ExtraBold

    // Type
    readonly property TypeStyle meta: TypeStyle { px: 13; line: 17 }
    readonly property TypeStyle small: TypeStyle { px: 14; line: 19 }
    readonly property TypeStyle body: TypeStyle { px: 15; line: 21 }
    readonly property TypeStyle input: TypeStyle { px: 16; line: 22 }
    readonly property TypeStyle bodyLarge: TypeStyle { px: 17; line: 24 }
    readonly property TypeStyle quote: TypeStyle { px: 20; line: 24; weight: Font.Bold; tracking: -0.012 }
    readonly property TypeStyle heading: TypeStyle { px: 18; line: 22; weight: Font.ExtraBold; tracking: -0.015 }
    readonly property TypeStyle title: TypeStyle { px: 20; line: 24; weight: Font.ExtraBold; tracking: -0.015 }
    readonly property TypeStyle plate: TypeStyle { px: 22; line: 26; weight: Font.ExtraBold; tracking: 0.02 }
    readonly property TypeStyle headline: TypeStyle { px: 28; line: 32; weight: Font.ExtraBold; tracking: -0.02 }
    readonly property TypeStyle teleprompter: TypeStyle { px: 29; line: 39; weight: Font.DemiBold; tracking: -0.008 }
    readonly property TypeStyle teleprompterWide: TypeStyle { px: 36; line: 48; weight: Font.DemiBold; tracking: -0.008 }
    readonly property TypeStyle figure: TypeStyle { px: 34; line: 36; weight: Font.ExtraBold; tracking: -0.02 }
    readonly property TypeStyle clock: TypeStyle { px: 38; line: 40; weight: Font.ExtraBold; tracking: -0.02 }
    readonly property TypeStyle display: TypeStyle { px: 44; line: 46; weight: Font.ExtraBold; tracking: -0.02 }
    readonly property TypeStyle poster: TypeStyle { px: 64; line: 64; weight: Font.ExtraBold; tracking: -0.025 }
    readonly property TypeStyle kioskMeta: TypeStyle { px: Math.round(36 * root.u); line: Math.round(42 * root.u) }
    readonly property TypeStyle kioskBody: TypeStyle {
        px: Math.round(41 * root.u); line: Math.round(51 * root.u); weight: Font.Medium
    }
    readonly property TypeStyle kioskTitle: TypeStyle {
        px: Math.round(44 * root.u); line: Math.round(49 * root.u); weight: Font.ExtraBold; tracking: -0.02
    }
    readonly property TypeStyle kioskQuote: TypeStyle {
        px: Math.round(56 * root.u); line: Math.round(68 * root.u); weight: Font.Medium; tracking: -0.01
    }
    readonly property TypeStyle kioskName: TypeStyle {
        px: Math.round(58 * root.u); line: Math.round(60 * root.u); weight: Font.ExtraBold; tracking: -0.02
    }
    readonly property TypeStyle kioskHero: TypeStyle {
        px: Math.round(116 * root.u); line: Math.round(114 * root.u); weight: Font.ExtraBold; tracking: -0.028
    }
    readonly property TypeStyle kioskPoster: TypeStyle {
        px: Math.round(188 * root.u); line: Math.round(184 * root.u); weight: Font.ExtraBold; tracking: -0.022
    }

    // Above this size the usual way of drawing text shows rough edges.
    readonly property int largestSmoothText: 40

    // Space
    readonly property int space4: 4
    readonly property int space8: 8
    readonly property int space12: 12
    readonly property int space16: 16
    readonly property int space20: 20
    readonly property int space24: 24
    readonly property int space32: 32
    readonly property int space40: 40
    readonly property int space56: 56
    readonly property int space72: 72
    readonly property int space96: 96
    readonly property int marginEmployee: 24
    readonly property int marginHost: 32
    readonly property int safeX: 96
    readonly property int safeY: 54

    // Radii; the runner and the valance have none
    readonly property int radiusFlag: 6
    readonly property int radiusSmall: 8
    readonly property int radiusControl: 10
    readonly property int radiusCard: 12
    readonly property int radiusSheet: 16

    // Sizes of things one touches or sees everywhere
    readonly property int target: 44
    readonly property int heightSmall: 36
    readonly property int heightNormal: 44
    readonly property int heightField: 48
    readonly property int heightMain: 52
    readonly property int heightBig: 56
    readonly property int header: 60
    readonly property int headerHost: 88
    readonly property int headerKiosk: 102
    readonly property real hairline: 1
    // 1.5 px on fine screens; rounds to one whole pixel, not two, on coarse ones.
    readonly property real borderControl: 1.25
    readonly property real trim: 1.5
    readonly property real borderError: 2
    readonly property int printBorder: 3
    readonly property int lampLine: 3
    readonly property int focusWidth: 3
    readonly property int focusGap: 2
    readonly property int iconTiny: 16
    readonly property int iconSmall: 20
    readonly property int icon: 22
    readonly property int iconNormal: 24
    readonly property int iconBig: 32
    readonly property int iconHuge: 44

    // Elevation: offset and blur in pixels
    readonly property real shadow1Y: root.dark ? 0 : 1
    readonly property real shadow1Blur: root.dark ? 0 : 2
    readonly property color shadow1: root.dark ? "transparent" : root.tint("#4A1418", 0.10)
    readonly property real shadow2Y: root.dark ? 8 : 6
    readonly property real shadow2Blur: root.dark ? 28 : 20
    readonly property color shadow2: root.dark ? root.tint("#000000", 0.45) : root.tint("#4A1418", 0.14)
    readonly property real shadow3Y: root.dark ? 28 : 24
    readonly property real shadow3Blur: root.dark ? 80 : 64
    readonly property color shadow3: root.dark ? root.tint("#000000", 0.6) : root.tint("#340C12", 0.34)

    // Motion, in milliseconds. With reduced motion, movements take no time and fades 150 ms.
    readonly property int durationTap: root.reducedMotion ? 0 : 90
    readonly property int durationMove: root.reducedMotion ? 0 : 220
    readonly property int durationEnter: root.reducedMotion ? 150 : 320
    readonly property int durationLeave: root.reducedMotion ? 150 : 180
    readonly property int durationRollOut: root.reducedMotion ? 0 : 900
    readonly property int delayRunnerText: root.reducedMotion ? 0 : 300
    readonly property int durationCurtain: root.reducedMotion ? 0 : 1400
    readonly property int durationBulb: root.reducedMotion ? 0 : 120
    readonly property int durationPerBulb: root.reducedMotion ? 0 : 40
    readonly property int durationBulbsMost: 900
    readonly property int durationClapFloat: root.reducedMotion ? 0 : 1800
    readonly property int durationKioskTurn: root.reducedMotion ? 300 : 600
    readonly property int durationFade: 150
    readonly property int holdTime: 1200
    readonly property int undoTime: 6000
    readonly property int tipDelay: 600
    readonly property int riseBy: root.reducedMotion ? 0 : 12
    readonly property int clapRise: 180
    readonly property int clapApart: 80
    readonly property real pressScale: root.reducedMotion ? 1 : 0.98
    readonly property int easeTap: Easing.OutQuad
    readonly property int easeMove: Easing.OutCubic
    readonly property int easeEnter: Easing.OutCubic
    readonly property int easeLeave: Easing.InCubic
    readonly property int easeRollOut: Easing.OutQuint
    readonly property int easeCurtain: Easing.InOutCubic
    readonly property int easeBulb: Easing.OutQuad
    readonly property int easeClapFloat: Easing.OutSine
    readonly property int easeKioskTurn: Easing.InOutQuad
}
